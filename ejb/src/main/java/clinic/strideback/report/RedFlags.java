package clinic.strideback.report;

/** Red flags as statements count them. */
final class RedFlags {

    /** Those of the assessment {@code a} that nobody has cleared. RF-12 asks for caution only, and has no disposition. */
    static final String OPEN = """
            (select count(*) from finding f
             where f.assessment_id = a.id and f.code ~ '^RF-[0-9]+$' and f.code <> 'RF-12' and f.choice = 'YES'
               and not exists (select from finding x where x.assessment_id = f.assessment_id
                               and x.code = f.code || '-DISP' and x.choice = 'CLEARED_BY')) as red_flags""";

    private RedFlags() {}
}
