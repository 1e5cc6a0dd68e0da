package io.loggia.profile.group;

/** A group as its reader sees it, and its name as it is sorted. */
record GroupRow(GroupView view, String sortName) {

    GroupCursor cursor() {
        return new GroupCursor(sortName, view.id());
    }
}
