import { eu } from '../authorities/eu.js'
import { fr } from '../authorities/fr.js'
import { section } from './obligation.js'

// The European provisions that stand behind a French duty are cited by its `eu-` sibling: a rule applies where it
// cites, so a French duty cites French law. Personal data and records have no French law of their own and cite both.
const clientData = [eu.gdprPersonalData, eu.gdprMinimisation] as const

export const frObligations = {
  ...section('Identification, language, actors', {
    'fr-langue-francaise': ['Copy or warning not in French', fr.loiToubon, fr.digitalAssetsFrench],
    'fr-publicite-identifiable': [
      'Advertising not identified',
      fr.codeAssurancesL132_27,
      fr.codeConsoL121_2,
      fr.codeConsoL121_3,
      fr.codeMonetaireL533_12,
      fr.acpr2019R01Identification,
    ],
    'fr-influenceur-mention': [
      'Influencer without a label',
      fr.loiInfluenceMention,
      fr.loiInfluence,
      fr.codeConsoL121_3,
      fr.dgccrfInfluence2021,
    ],
    'fr-influenceur-produits-interdits': ['Influencer for a banned product', fr.loiInfluenceProduits, fr.loiInfluenceTokens],
    'fr-influenceur-contrat': [
      'Influencer without contract or image label',
      fr.loiInfluenceContrat,
      fr.loiInfluenceRepresentant,
      fr.loiInfluenceImages,
    ],
    'fr-identite-distributeur': ['Distributor not identified', fr.codeAssurancesR521_4, fr.codeConsoL313_4, fr.codeConsoL322_2],
    'fr-reseaux-sociaux-acpr': ['Social media use against the ACPR’s advice', fr.acpr2016R01],
  }),
  ...section('Investment claims', {
    'fr-performances-passees': [
      'Past performance without its mention',
      fr.amfDoc2011_24PastPerformance,
      fr.digitalAssetsPastPerformance,
      fr.codeConsoR222_1,
      fr.amfPastPerformanceMention,
      fr.acpr2019R01Rendement,
    ],
    'fr-simulations-futures': ['Simulation without its mention', fr.amfDoc2017_07, fr.amfFuturePerformance],
    'fr-risque-perte-capital': [
      'Risk of capital loss not said',
      fr.amfDoc2011_24,
      fr.acpr2019R01Risks,
      fr.acpr2019R01CapitalLoss,
      fr.arppInvestissement,
      fr.conseilEtat434011,
    ],
    'fr-garantie-capital': ['Guaranteed or riskless investment', fr.acpr2019R01Garantie, fr.arppInvestissement],
    'fr-assurance-vie-rendement': ['Life insurance yield without its basis', fr.acpr2019R01Rendement],
    'fr-unites-de-compte': ['Unit-linked contract without its risk', fr.codeAssurancesA132_5, fr.acpr2019R01NatureContrat],
    'fr-sous-conditions': ['Offer without “sous conditions”', fr.acpr2019R01SousConditions, fr.acpr2015R01FirstClick],
    'fr-regulateur': ['Claimed approval by an authority', fr.codeConsoL121_4, fr.amfDoc2011_24AmfName, fr.digitalAssetsAmfName],
    'fr-esg': ['Green claim that cannot be checked', fr.codeConsoL121_2Environment, fr.acpr2022R02],
  }),
  ...section('Banned and risky products', {
    'fr-cfd-pub-interdite': [
      'Banned contracts advertised',
      fr.codeConsoL222_16_1,
      fr.codeConsoL222_16_2,
      fr.codeMonetaireL533_12_7,
      fr.amfCfdDefinition,
    ],
    'fr-crypto-formulaire': ['Crypto with a contact form', fr.codeConsoL222_16_1Crypto, fr.codeConsoL222_16_2, fr.amfPsanEnd],
    'fr-crypto-avertissement': ['Crypto without its warning', fr.digitalAssetsWarnings, fr.arppCrypto],
    'fr-trading-formation': ['Trading course with promised gains', fr.codeConsoL121_2, fr.jdpTradingTraining, fr.arppLevier],
    'fr-placements-atypiques': ['Atypical investment unregistered', fr.codeMonetaireL551_1, fr.arppAtypiques],
    'fr-pression-temoignage': [
      'Pressure or success story',
      fr.codeConsoL121_2,
      fr.codeConsoL121_3,
      fr.codeConsoL121_7,
      fr.jdpTradingGains,
      fr.jdpTradingBonus,
    ],
  }),
  ...section('Credit', {
    'fr-credit-mention': [
      'Credit without its sentence',
      fr.codeConsoL312_5,
      fr.codeConsoL312_5Former,
      fr.codeConsoL312_8,
      fr.codeConsoL312Scope,
    ],
    'fr-credit-exemple-representatif': [
      'Credit figure without the example',
      fr.codeConsoL312_6,
      fr.codeConsoL312_6Former,
      fr.codeConsoL312_7,
      fr.codeConsoL312_8,
      fr.cassation24_13_257,
    ],
    'fr-credit-renouvelable': ['Revolving credit by another name', fr.codeConsoL312_58, fr.codeConsoD312_21, fr.tiParisDisponis],
    'fr-credit-interdits': [
      'Forbidden credit argument',
      fr.codeConsoL312_10,
      fr.codeConsoL312_11,
      fr.codeConsoL312_10Ease,
      fr.tiParisDisponis,
    ],
    'fr-credit-immobilier': ['Home loan without its terms', fr.codeConsoL313_3, fr.codeConsoL313_4, fr.codeConsoL313_5, fr.codeConsoR313_1],
    'fr-iobsp-aucun-versement': ['Credit intermediary without its sentence', fr.codeConsoL322_2],
    'fr-credit-opposition': ['Credit email without the right to object', fr.codeConsoL312_9],
  }),
  ...section('Records and personal data', {
    'fr-archivage': [
      'Not kept, or promoted before authorisation',
      eu.mifidRecords,
      fr.amfDoc2011_24Authorised,
      eu.micaRecords,
      fr.acpr2016R01Archives,
      fr.influenceEvidence,
      fr.cnilProspects,
    ],
    'fr-pii-nir': ['Social security number', ...clientData, eu.gdprNationalNumber, fr.loiInformatiqueLibertes30, fr.decretNir],
    'fr-pii-spi': ['Tax number', ...clientData, eu.gdprNationalNumber],
    'fr-pii-iban': ['IBAN', ...clientData],
    'fr-pii-rib': ['Bank account (RIB)', ...clientData],
    'fr-pii-tel': ['Telephone number', ...clientData],
    'fr-pii-carte': ['Payment card number', ...clientData],
    'fr-id-entreprise': ['Company number of a sole trader', ...clientData],
    'fr-pii-client': ['Client’s detail without consent', ...clientData, eu.gdprSpecialCategories],
  }),
}
