package clinic.strideback.stack;

/** One of the servers of the stack. */
public enum Part {
    /** Keeps the data of the application and of Keycloak. */
    POSTGRESQL("PostgreSQL"),
    /** Signs people in; needs PostgreSQL. */
    KEYCLOAK("Keycloak"),
    /** Carries the application; needs PostgreSQL. */
    WILDFLY("WildFly");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The name as its makers write it. */
    public String title() {
        return title;
    }
}
