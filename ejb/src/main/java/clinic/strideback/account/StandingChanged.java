package clinic.strideback.account;

import clinic.strideback.shared.PersonId;

/** What is remembered of the person holds no longer. */
record StandingChanged(PersonId person) {}
