package clinic.strideback.report;

import clinic.strideback.careplan.HomeProgramme;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.returntorun.OwnReturnView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a runner takes home on paper.
 *
 * @param locale  the language that the runner speaks
 * @param clinic  where the runner is treated
 * @param day     the runner's own date
 * @param running where the return to running stands; null before it begins
 */
public record HomeSheet(
        Locale locale,
        ChartHeader header,
        ClinicView clinic,
        LocalDate day,
        HomeProgramme programme,
        @Nullable OwnReturnView running)
        implements Serializable {}
