package clinic.strideback.e2e;

/** The people of the demo. */
enum Person {
    TARA("tara.therapist"),
    THEO("theo.therapist"),
    PAULA("paula.patient"),
    PIET("piet.patient"),
    ADA("ada.admin");

    static final String PASSWORD = "strideback-demo";

    private final String signInName;

    Person(String signInName) {
        this.signInName = signInName;
    }

    String signInName() {
        return signInName;
    }
}
