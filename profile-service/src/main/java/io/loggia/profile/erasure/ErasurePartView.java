package io.loggia.profile.erasure;

import io.loggia.events.ErasureService;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One service's part: since when it is so; nothing if the service has not been told. */
@Schema(name = "ErasurePart")
record ErasurePartView(
        @Schema(required = true) Part service,
        @Schema(required = true) ErasureStep step,
        @Nullable Instant since) {

    /** Those who have to report. */
    @Schema(name = "ErasingService")
    enum Part {
        PROFILE(ErasureService.PROFILE),
        FOLLOW(ErasureService.FOLLOW),
        FEED(ErasureService.FEED),
        OUTWARD(ErasureService.OUTWARD);

        private final ErasureService service;

        Part(ErasureService service) {
            this.service = service;
        }
    }

    static ErasurePartView of(Part part, Erasure erasure, List<Report> reports) {
        Optional<Report> said =
                reports.stream().filter(report -> report.service() == part.service).findFirst();
        return said.map(
                        report ->
                                new ErasurePartView(
                                        part,
                                        switch (report.outcome()) {
                                            case DONE -> ErasureStep.DONE;
                                            case HELD -> ErasureStep.HELD;
                                        },
                                        report.at()))
                .orElseGet(
                        () -> new ErasurePartView(part, ErasureStep.WAITING, erasure.erasedAt()));
    }
}
