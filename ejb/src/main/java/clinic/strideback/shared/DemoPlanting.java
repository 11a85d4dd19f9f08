package clinic.strideback.shared;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Asks every feature, once and from the bottom up, to plant its part of the demo. A feature observes it in a
 * package-private class of its own; the observers' priorities say in which order.
 *
 * @param now the moment around which the stories are told
 * @param random the same sequence at every planting
 */
public record DemoPlanting(Instant now, Random random) {

    /** Two clinics, so that a foreign file exists. */
    public static final ClinicId NORDTOR = new ClinicId(UUID.fromString("3c1f8a52-6a0e-4b1c-9d57-0b6f2d9f1a01"));

    public static final ClinicId UFER = new ClinicId(UUID.fromString("3c1f8a52-6a0e-4b1c-9d57-0b6f2d9f1a02"));

    /** The demo people; the login server's demo realm knows them under the same ids. */
    public static final PersonId TARA = person("1");

    public static final PersonId THEO = person("2");
    public static final PersonId PAULA = person("3");
    public static final PersonId PIET = person("4");
    public static final PersonId ADA = person("5");

    /** The files of the two demo patients, and of a runner whose return to running is well under way. */
    public static final PatientId PAULAS_FILE = patient("a3");

    public static final PatientId PIETS_FILE = patient("a4");

    /** Priorities of the observers: clinics first, accounts last, because a patient's account names a file. */
    public static final int CLINICS = 10;

    public static final int PATIENTS = 20;
    public static final int EPISODES = 30;
    public static final int ASSESSMENTS = 40;
    public static final int REFERRALS = 45;
    public static final int PLANS = 50;
    public static final int RUNS = 51;
    public static final int DECISIONS = 52;
    public static final int QUESTIONNAIRES = 54;
    public static final int ACCOUNTS = 60;

    /** Episodes that later parts tell on; one for each runner in {@link #storied()}. */
    public static EpisodeId episodeOf(PatientId patient) {
        return new EpisodeId(new UUID(
                patient.value().getMostSignificantBits(), ~patient.value().getLeastSignificantBits()));
    }

    /** The runners with a whole story: Paula and Piet, and ten more at Nordtor. */
    public static List<PatientId> storied() {
        return List.of(
                PAULAS_FILE,
                PIETS_FILE,
                patient("b0"),
                patient("b1"),
                patient("b2"),
                patient("b3"),
                patient("b4"),
                patient("b5"),
                patient("b6"),
                patient("b7"),
                patient("b8"),
                patient("b9"));
    }

    private static PersonId person(String last) {
        return new PersonId(UUID.fromString("7d2c4e10-5b3a-4f6d-8c21-00000000000" + last));
    }

    private static PatientId patient(String last) {
        return new PatientId(UUID.fromString("5e8b1d34-2f7c-4a9e-b0d6-0000000000" + last));
    }
}
