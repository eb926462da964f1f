// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/listing/foldercontent.h"

#include "kinds/static/upload/uploadfile.h"

#include <QUrlQuery>

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryCloser
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

// The state of an entry that would be served; none for all others.
std::optional<struct stat> servedState(DIR *directory, const QByteArray &name,
                                       Core::RootFolder &root, const QByteArray &relative)
{
    struct stat state = {};
    if (::fstatat(::dirfd(directory), name.constData(), &state, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    if (S_ISLNK(state.st_mode)) {
        const auto target = root.find(relative.isEmpty() ? name : relative + '/' + name);
        if (!target)
            return {};
        state = (*target)->state();
    }
    if (!S_ISDIR(state.st_mode) && !S_ISREG(state.st_mode))
        return {};
    return state;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Numbers by value, all else by character.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digitsFrom = [](QStringView text, qsizetype &at) {
        while (at < text.size() && text[at] == u'0')
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return text.sliced(begin, at - begin);
    };
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView one = digitsFrom(a, i);
            const QStringView other = digitsFrom(b, j);
            if (one.size() != other.size())
                return one.size() < other.size() ? -1 : 1;
            if (const int order = one.compare(other))
                return order;
        } else if (a[i] != b[j]) {
            return a[i] < b[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return int(a.size() - i) - int(b.size() - j);
}

} // namespace

std::optional<FolderContent> readFolder(Core::RootFolder root, const Core::FileHandle &folder,
                                        const QByteArray &relative, bool dotfiles)
{
    const int descriptor = Core::reopenForReading(*folder);
    if (descriptor < 0)
        return {};
    const std::unique_ptr<DIR, DirectoryCloser> directory(::fdopendir(descriptor));
    if (!directory)
        return {};
    FolderContent content;
    while (const dirent *item = ::readdir(directory.get())) {
        const QByteArray name(item->d_name);
        if (name == "." || name == ".." || (name.startsWith('.') && !dotfiles)
            || isUnfinishedUpload(name))
            continue;
        const auto state = servedState(directory.get(), name, root, relative);
        if (!state)
            continue;
        const bool isFolder = S_ISDIR(state->st_mode);
        ++(isFolder ? content.folders : content.files);
        content.bytes += isFolder ? 0 : state->st_size;
        if (content.entries.size() < FolderContent::maximumEntries)
            content.entries.append(
                {name, isFolder, isFolder ? 0 : state->st_size, state->st_mtim.tv_sec});
    }
    return content;
}

SortOrder parseSortOrder(const QByteArray &query)
{
    const QUrlQuery items(QString::fromUtf8(query));
    SortOrder order;
    const QString key = items.queryItemValue(u"sort"_s);
    if (key == "size"_L1)
        order.key = SortKey::Size;
    else if (key == "time"_L1)
        order.key = SortKey::Time;
    order.descending = items.queryItemValue(u"order"_s) == "desc"_L1;
    return order;
}

void sortEntries(QList<FolderEntry> &entries, SortOrder order)
{
    struct Keyed
    {
        QString name;
        FolderEntry entry;
    };
    QList<Keyed> keyed;
    keyed.reserve(entries.size());
    for (FolderEntry &entry : entries)
        keyed.append({QString::fromUtf8(entry.name).toCaseFolded(), std::move(entry)});
    const auto precedes = [order](const Keyed &a, const Keyed &b) {
        if (a.entry.isFolder != b.entry.isFolder)
            return a.entry.isFolder;
        const Keyed &first = order.descending ? b : a;
        const Keyed &second = order.descending ? a : b;
        if (order.key == SortKey::Size && first.entry.size != second.entry.size)
            return first.entry.size < second.entry.size;
        if (order.key == SortKey::Time && first.entry.modified != second.entry.modified)
            return first.entry.modified < second.entry.modified;
        const int names = compareNaturally(first.name, second.name);
        return names != 0 ? names < 0 : first.entry.name < second.entry.name;
    };
    std::sort(keyed.begin(), keyed.end(), precedes);
    for (qsizetype i = 0; i < keyed.size(); ++i)
        entries[i] = std::move(keyed[i].entry);
}

} // namespace Kinds::Static
