/** Loaded before a measured command: leaves its processor time and peak memory in the file that FINSOCIAL_USAGE names. */
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.FINSOCIAL_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }))
})
