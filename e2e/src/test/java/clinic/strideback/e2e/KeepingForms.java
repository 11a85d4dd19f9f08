package clinic.strideback.e2e;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that keep what is typed: those that the pages have, and those that somebody comes to by following links. */
final class KeepingForms {
    private static final Pattern FORM =
            Pattern.compile("<((?:o:|h:)?form)\\b[^>]*?\\bid=\"([^\"]+)\"[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");
    private static final Pattern SHOWN = Pattern.compile("<form id=\"([^\"]+)\"(.*?)</form>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]+\\.xhtml[^\"#]*)\"");
    private static final int OF_ONE_KIND = 8;

    private KeepingForms() {}

    /** Path of the page and id of the form, of each in the sources. */
    static Set<String> inTheSources() {
        Set<String> forms = new TreeSet<>();
        try {
            for (String page : Pages.inTheSources()) {
                Matcher form = FORM.matcher(withParts(Files.readString(Pages.source(page))));
                while (form.find()) {
                    if (form.group(3).contains("<sb:keeps")) {
                        forms.add(page + "#" + form.group(2));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms;
    }

    private static String withParts(String page) throws IOException {
        StringBuilder whole = new StringBuilder();
        Matcher include = INCLUDE.matcher(page);
        while (include.find()) {
            String part = withParts(Files.readString(Pages.source("/" + include.group(1))));
            include.appendReplacement(whole, Matcher.quoteReplacement(part + include.group()));
        }
        return include.appendTail(whole).toString();
    }

    /** The address of each that is on a page to which the links on the first ones lead, a few of each kind. */
    static Map<String, String> linkedFrom(Page somebody, List<String> first) {
        Map<String, String> found = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(first);
        Set<String> known = new TreeSet<>(first);
        while (!open.isEmpty()) {
            String address = open.removeFirst();
            String path = address.replaceFirst("\\?.*", "");
            if (seen.merge(path, 1, Integer::sum) > OF_ONE_KIND) {
                continue;
            }
            APIResponse answer = somebody.request().get(RunningClinic.address(address));
            String type = answer.headers().getOrDefault("content-type", "");
            if (answer.ok() && type.startsWith("text/html")) {
                String page = answer.text();
                SHOWN.matcher(page)
                        .results()
                        .filter(form -> form.group(2).contains("class=\"keeps"))
                        .forEach(form -> found.putIfAbsent(path + "#" + form.group(1), address));
                LINK.matcher(page)
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(known::add)
                        .forEach(open::addLast);
            }
        }
        return found;
    }
}
