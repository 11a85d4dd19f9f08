package clinic.strideback.web.admin;

import clinic.strideback.access.Role;
import clinic.strideback.account.AccountService;
import clinic.strideback.account.PeopleFilter;
import clinic.strideback.account.PeoplePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people who may sign in, narrowed by what the address carries, a page at a time. */
@Named
@RequestScoped
public class PeopleBacking {

    @Inject
    private AccountService accounts;

    private final PeopleFilter filter = new PeopleFilter();
    private PeoplePage page = new PeoplePage(List.of(), null);

    public void open() {
        page = accounts.find(filter);
    }

    public PeopleFilter getFilter() {
        return filter;
    }

    public PeoplePage getPage() {
        return page;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** The same narrowing as the query of an address, to be followed by where to read on. */
    public String getQuery() {
        return pair("name", filter.getText()) + pair("role", filter.getRole());
    }

    private static String pair(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }
}
