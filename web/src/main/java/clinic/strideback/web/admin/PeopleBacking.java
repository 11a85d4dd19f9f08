package clinic.strideback.web.admin;

import clinic.strideback.account.AccountService;
import clinic.strideback.account.PersonView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everybody who may sign in. */
@Named
@RequestScoped
public class PeopleBacking {

    @Inject
    private AccountService accounts;

    private List<PersonView> people = List.of();

    public void open() {
        people = accounts.people();
    }

    public List<PersonView> getPeople() {
        return people;
    }
}
