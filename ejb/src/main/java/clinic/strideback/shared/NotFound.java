package clinic.strideback.shared;

/** There is no such thing, or none that the caller may know of: both answer alike. */
public final class NotFound extends StrideBackException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("notFound");
    }
}
