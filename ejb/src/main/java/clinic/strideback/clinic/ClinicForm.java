package clinic.strideback.clinic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a clinic. */
public class ClinicForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 100;
    private static final int TELEPHONE = 40;
    private static final int ADDRESS = 300;

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotNull(message = "{clinic.name.required}")
    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*[\\p{L}\\p{N}][^\\p{Cntrl}\\p{Cf}]*", message = "{clinic.name.form}")
    private @Nullable String name;

    @NotNull(message = "{clinic.zone.required}")
    private @Nullable String zone;

    @Size(max = TELEPHONE, message = "{text.tooLong}")
    private @Nullable String telephone;

    @Size(max = ADDRESS, message = "{text.tooLong}")
    private @Nullable String address;

    /** Made when the form was opened; makes two submits one clinic. */
    public UUID getToken() {
        return token;
    }

    /** The version that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        String typed = told(name);
        this.name = typed == null ? null : typed.replaceAll("\\s+", " ");
    }

    /** In which its days begin, such as {@code Europe/Berlin}. */
    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = told(zone);
    }

    /** As people write it, with or without the country. */
    public @Nullable String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String telephone) {
        this.telephone = told(telephone);
    }

    /** In lines, as on a letter. */
    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = told(address);
    }

    String named() {
        return Objects.requireNonNull(name);
    }

    ZoneId days() {
        return ZoneId.of(Objects.requireNonNull(zone));
    }

    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.replace("\r\n", "\n").strip();
    }
}
