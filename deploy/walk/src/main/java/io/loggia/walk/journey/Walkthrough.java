package io.loggia.walk.journey;

import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The whole walk: once through the browser's door, once through the phone's. */
public final class Walkthrough {

    private static final int STAMP = 8;

    private final Installation installation;
    private final PrintStream out;

    public Walkthrough(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    /** Whether every step passed. */
    public boolean run() {
        var steps = new Steps(out);
        throughTheBrowser(steps);
        throughThePhone(steps);
        return steps.summary();
    }

    private void throughTheBrowser(Steps steps) {
        var login = new WebLogin(installation.gateway());
        var cast = new Cast(installation, login::as);
        var tidying = new Tidying();
        var stamp = stamp();
        if (!steps.chapter("Through the browser", entering(cast, "log-in form"))) {
            return;
        }
        try (var job = new MainJob(cast, tidying, stamp);
                var back = new WayBackIn(installation, cast, tidying, stamp());
                var former = new FormerColleague(installation, cast, stamp);
                var told = new BeingTold(installation, cast, tidying, stamp);
                var newcomer = new Newcomer(installation, cast);
                var leaving = new Leaving(installation, cast)) {
            steps.chapter("One's own profile", new OwnProfile(cast, tidying, stamp).steps());
            steps.chapter("The main job", job.steps());
            steps.chapter("Passing on", new PassingOn(cast, tidying, job, stamp).steps());
            steps.chapter("One's own data", new TakingAlong(cast, tidying, stamp).steps());
            steps.chapter("A group", new GroupLife(cast, tidying, stamp).steps());
            steps.chapter("A push and a mail", told.steps());
            steps.chapter("The way out", wayOut(cast, tidying, stamp));
            steps.chapter(
                    "Taken away, and given back",
                    new GivenBack(installation, cast, tidying, stamp).steps());
            steps.chapter("The way back in", backIn(cast, back));
            steps.chapter("Taking back", new TakingBack(cast, tidying, job, stamp).steps());
            steps.chapter("Refused", new Refusals(installation, cast).steps());
            steps.chapter(
                    "Nothing of the inside",
                    new NothingInside(installation, cast, tidying, stamp, out).steps());
            steps.chapter("Tidying up", tidy(tidying));
            steps.chapter("Former colleagues", former.steps());
            steps.chapter("People in, by the company's directory", newcomer.steps());
            steps.chapter("Leaving", leaving.steps());
        }
    }

    private List<Step> wayOut(Cast cast, Tidying tidying, String stamp) {
        return Stream.concat(
                        new WayOut(installation, cast, tidying, stamp).steps().stream(),
                        new PictureOut(installation, cast, tidying, stamp).steps().stream())
                .toList();
    }

    private static List<Step> backIn(Cast cast, WayBackIn back) {
        return Stream.concat(back.steps().stream(), new AfterTheAnswer(cast, back).steps().stream())
                .toList();
    }

    private void throughThePhone(Steps steps) {
        var login = new MobileLogin(installation.realm(), installation.gateway());
        var cast = new Cast(installation, login::as);
        var tidying = new Tidying();
        var stamp = stamp();
        if (!steps.chapter("Through the phone, by bearer token", entering(cast, "PKCE flow"))) {
            return;
        }
        try (var job = new MainJob(cast, tidying, stamp)) {
            steps.chapter("The main job, by bearer token", job.steps());
            steps.chapter(
                    "Taking back, by bearer token",
                    new TakingBack(cast, tidying, job, stamp).steps());
            steps.chapter(
                    "One's own data, by bearer token",
                    new TakingAlong(cast, tidying, stamp).steps());
            steps.chapter("Tokens", tokens(cast));
            steps.chapter("Tidying up, by bearer token", tidy(tidying));
        }
    }

    private static List<Step> entering(Cast cast, String how) {
        return Stream.of("alice", "bob", "carol", "dave")
                .map(name -> new Step(name + " logs in by the " + how, () -> cast.enter(name)))
                .toList();
    }

    private List<Step> tokens(Cast cast) {
        var steps = new ArrayList<>(new Refusals(installation, cast).tokenSteps());
        steps.add(new Step("phone and browser are the same profile", () -> samePerson(cast)));
        return steps;
    }

    private void samePerson(Cast cast) {
        var web = new WebLogin(installation.gateway());
        var visitor = web.as("alice", installation.password("alice"));
        Expect.equal(cast.alice().id(), Someone.of(visitor).id());
        web.out(visitor);
    }

    private static List<Step> tidy(Tidying tidying) {
        return List.of(new Step("everything is as it was before the walk", tidying::run));
    }

    static String stamp() {
        return UUID.randomUUID().toString().substring(0, STAMP);
    }
}
