package clinic.strideback.patient;

/** Whether a runner is still treated; a file that was merged into another one is found no more by itself. */
public enum Standing {
    ACTIVE,
    MOVED_AWAY,
    DECEASED,
    ARCHIVED,
    MERGED
}
