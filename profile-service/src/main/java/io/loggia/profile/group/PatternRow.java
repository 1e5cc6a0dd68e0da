package io.loggia.profile.group;

/** A pattern as it is shown, and its group's name as it is sorted. */
record PatternRow(PatternView view, String sortName) {

    GroupCursor cursor() {
        return new GroupCursor(sortName, view.groupId());
    }
}
