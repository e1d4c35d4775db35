import { CreateMembers1767225600000 } from './1767225600000-create-members.js';
import { CreateShops1767225601000 } from './1767225601000-create-shops.js';
import { CreateProgramsAndCategories1767225602000 } from './1767225602000-create-programs-and-categories.js';
import { CreateRates1767225603000 } from './1767225603000-create-rates.js';
import { CreateProposals1767225604000 } from './1767225604000-create-proposals.js';
import { CreateMerges1767225605000 } from './1767225605000-create-merges.js';
import { CreateNotifications1767225606000 } from './1767225606000-create-notifications.js';
import { CreateContributorRequests1767225607000 } from './1767225607000-create-contributor-requests.js';
import { CreateOverview1767225608000 } from './1767225608000-create-overview.js';
import { CreateCoupons1767225610000 } from './1767225610000-create-coupons.js';
import { CreateFavoritesAndComments1767225611000 } from './1767225611000-create-favorites-and-comments.js';
import { CreateIngest1767225612000 } from './1767225612000-create-ingest.js';
import { CreateBestShops1767225613000 } from './1767225613000-create-best-shops.js';
import { CreateJobs1767225615000 } from './1767225615000-create-jobs.js';
import { CreateLogins1767225620000 } from './1767225620000-create-logins.js';
import { CreateShopClearing1767225621000 } from './1767225621000-create-shop-clearing.js';
import { CreateCandidatesOfNames1767225625000 } from './1767225625000-create-candidates-of-names.js';
import { WalkNames1767225626000 } from './1767225626000-walk-names.js';
import { ReadOffers1767225627000 } from './1767225627000-read-offers.js';
import { RankTerms1767225628000 } from './1767225628000-rank-terms.js';
import { HoldVotesToTheirWeight1767225635000 } from './1767225635000-hold-votes-to-their-weight.js';
import { LetMergeLogFollowRows1767225635001 } from './1767225635001-let-merge-log-follow-rows.js';
import { RefuseVotesOutOfPlace1767225640001 } from './1767225640001-refuse-votes-out-of-place.js';
import { SearchInOneStatement1767225650000 } from './1767225650000-search-in-one-statement.js';
import { KnowWordsOfNames1767225660000 } from './1767225660000-know-words-of-names.js';
import { CompareNamesInAnyScript1767225670000 } from './1767225670000-compare-names-in-any-script.js';
import { HoldSmallLetters1767225670001 } from './1767225670001-hold-small-letters.js';
import { FoldWhatNobodySees1767225670002 } from './1767225670002-fold-what-nobody-sees.js';
import { IndexLargeLists1767225680000 } from './1767225680000-index-large-lists.js';
import { CountRates1767225680001 } from './1767225680001-count-rates.js';
import { ClearProgramsInPortions1767225680002 } from './1767225680002-clear-programs-in-portions.js';

export const migrations = [
  CreateMembers1767225600000,
  CreateShops1767225601000,
  CreateProgramsAndCategories1767225602000,
  CreateRates1767225603000,
  CreateProposals1767225604000,
  CreateMerges1767225605000,
  CreateNotifications1767225606000,
  CreateContributorRequests1767225607000,
  CreateOverview1767225608000,
  CreateCoupons1767225610000,
  CreateFavoritesAndComments1767225611000,
  CreateIngest1767225612000,
  CreateBestShops1767225613000,
  CreateJobs1767225615000,
  CreateLogins1767225620000,
  CreateShopClearing1767225621000,
  CreateCandidatesOfNames1767225625000,
  WalkNames1767225626000,
  ReadOffers1767225627000,
  RankTerms1767225628000,
  HoldVotesToTheirWeight1767225635000,
  LetMergeLogFollowRows1767225635001,
  RefuseVotesOutOfPlace1767225640001,
  SearchInOneStatement1767225650000,
  KnowWordsOfNames1767225660000,
  CompareNamesInAnyScript1767225670000,
  HoldSmallLetters1767225670001,
  FoldWhatNobodySees1767225670002,
  IndexLargeLists1767225680000,
  CountRates1767225680001,
  ClearProgramsInPortions1767225680002,
] as const;
