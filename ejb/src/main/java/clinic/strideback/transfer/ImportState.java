package clinic.strideback.transfer;

/** How far a file is on its way into the registry. */
public enum ImportState {
    /** Its columns can be given their meaning. */
    UPLOADED,
    /** Its rows are being compared. */
    CHECKING,
    /** Every row has its verdict; nobody is registered. */
    CHECKED,
    /** Somebody has said yes; runners are being registered. */
    CONFIRMED,
    DONE
}
