package io.loggia.outward.post;

import io.loggia.outward.Cursor;
import io.loggia.outward.Page;
import io.loggia.outward.appeal.Appeal;
import io.loggia.outward.appeal.AppealView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stewards see of all removals. */
@ApplicationScoped
class RemovalListService {

    private final RemovalListRepository removals;
    private final Addresses addresses;

    RemovalListService(RemovalListRepository removals, Addresses addresses) {
        this.removals = removals;
        this.addresses = addresses;
    }

    @Transactional
    public Page<RemovalView> page(RemovalQuery query, UUID stewardId) {
        int limit = query.page().limit();
        long before = query.page().after().number();
        List<RemovalListRepository.Listed> found = removals.list(query.state(), before, limit + 1);
        Page<RemovalListRepository.Listed> page =
                Page.cut(found, limit, one -> new Cursor(one.removal().number()));
        return new Page<>(
                page.items().stream().map(one -> view(one, stewardId)).toList(), page.nextCursor());
    }

    private RemovalView view(RemovalListRepository.Listed listed, UUID stewardId) {
        Removal removal = listed.removal();
        Appeal appeal = removal.appeal();
        return new RemovalView(
                removal.postId(),
                removal.authorId(),
                removal.removedBy(),
                removal.removedAt(),
                removal.rule(),
                removal.reason(),
                listed.postState(),
                address(listed),
                listed.text(),
                AppealView.of(appeal),
                appeal == null || appeal.decision() == null ? null : appeal.decision().by(),
                removal.waitsForDecision() && removal.mayBeDecidedBy(stewardId));
    }

    private @Nullable String address(RemovalListRepository.Listed listed) {
        String handle = listed.handle();
        return handle == null || !listed.removal().wasPublic()
                ? null
                : addresses.of(handle, listed.publicId());
    }
}
