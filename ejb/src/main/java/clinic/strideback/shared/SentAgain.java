package clinic.strideback.shared;

/**
 * A form was sent once more that was acted on before, so that nothing was done; fired in the same transaction.
 *
 * @param useCase such as {@code patient.register}
 */
public record SentAgain(String useCase) {}
