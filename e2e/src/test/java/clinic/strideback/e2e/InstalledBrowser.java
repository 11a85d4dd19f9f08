package clinic.strideback.e2e;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium, Chrome or Edge that is there already: the one that {@code STRIDEBACK_BROWSER} names, or one in its usual place. */
final class InstalledBrowser {
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "msedge");

    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private InstalledBrowser() {}

    static Path find() {
        return Optional.ofNullable(System.getenv("STRIDEBACK_BROWSER"))
                .map(Path::of)
                .or(InstalledBrowser::inItsUsualPlace)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need a browser: install Chromium, Chrome or Edge, or set STRIDEBACK_BROWSER to one."));
    }

    private static Optional<Path> inItsUsualPlace() {
        Stream<Path> known = NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe"))));
        return Stream.concat(known, ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
