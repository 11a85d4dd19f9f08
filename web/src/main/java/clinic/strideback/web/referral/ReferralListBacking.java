package clinic.strideback.web.referral;

import clinic.strideback.referral.ReferralService;
import clinic.strideback.referral.ReferralView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The referrals of an episode with their letters. */
@Named("referralList")
@RequestScoped
public class ReferralListBacking {

    @Inject
    private ReferralService referrals;

    @Inject
    private ChartService charts;

    private final ReferralAddress at = new ReferralAddress();
    private List<ReferralView> rows = List.of();
    private @Nullable ChartHeader header;

    public void open() {
        header = charts.header(at.patient());
        rows = referrals.listOf(at.patient(), at.episode());
    }

    public ReferralAddress getAt() {
        return at;
    }

    public List<ReferralView> getRows() {
        return rows;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public ReferralWords getWords() {
        return new ReferralWords(Faces.getLocale());
    }
}
