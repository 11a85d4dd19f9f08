package clinic.strideback.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of all addresses of this interface. */
@ApplicationPath("/")
public class Rest extends Application {}
