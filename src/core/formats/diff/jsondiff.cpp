// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/jsondiff.h"

#include "core/formats/content/prettyjson.h"
#include "core/formats/diff/jsonalignment.h"
#include "core/tr.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

constexpr qsizetype mostChanges = 10'000;
constexpr qsizetype longestText = 8 * 1024 * 1024;

QString memberPath(const QString &path, const QByteArray &key)
{
    const QString name = QString::fromUtf8(key);
    const bool plain = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
    return plain ? QString(path + u'.' + name) : path + u"['"_s + name + u"']"_s;
}

QString elementPath(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

class Comparison
{
public:
    Comparison(const QByteArray &before, const QByteArray &after)
        : m_before(before)
        , m_after(after)
    {
    }

    JsonDiff run()
    {
        const JsonNode before = hashed(m_before);
        const JsonNode after = hashed(m_after);
        compare(before, after, u"$"_s);
        if (m_diff.changes.size() >= mostChanges)
            m_diff.notes.append(
                Tr::tr("There are more differences than the first %1.").arg(mostChanges));
        return std::move(m_diff);
    }

private:
    JsonNode hashed(const QByteArray &text)
    {
        const QList<JsonNode> roots = parseJsonTree(text);
        if (roots.isEmpty())
            return {};
        m_hashes.add(roots.first(), text);
        return roots.first();
    }

    bool same(const JsonNode &before, const JsonNode &after) const
    {
        return m_hashes.of(before, m_before) == m_hashes.of(after, m_after);
    }

    void compare(const JsonNode &before, const JsonNode &after, const QString &path)
    {
        if (same(before, after) || m_diff.changes.size() >= mostChanges)
            return;
        using Type = JsonNode::Type;
        if (before.type == Type::Object && after.type == Type::Object)
            compareMembers(before, after, path);
        else if (before.type == Type::Array && after.type == Type::Array)
            compareElements(before, after, path);
        else
            add({JsonChange::Type::Changed,
                 path,
                 {},
                 before.in(m_before).toByteArray(),
                 after.in(m_after).toByteArray()});
    }

    void compareMembers(const JsonNode &before, const JsonNode &after, const QString &path)
    {
        QMultiHash<QByteArray, qsizetype> left;
        for (qsizetype i = after.children.size() - 1; i >= 0; --i)
            left.insert(after.children[i].key, i);
        QSet<qsizetype> matched;
        for (const JsonNode &member : before.children) {
            const auto partner = left.find(member.key);
            if (partner == left.end()) {
                add({JsonChange::Type::Removed,
                     memberPath(path, member.key),
                     {},
                     member.in(m_before).toByteArray(),
                     {}});
                continue;
            }
            matched.insert(*partner);
            compare(member, after.children[*partner], memberPath(path, member.key));
            left.erase(partner);
        }
        for (qsizetype i = 0; i < after.children.size(); ++i) {
            const JsonNode &member = after.children[i];
            if (!matched.contains(i))
                add({JsonChange::Type::Added,
                     memberPath(path, member.key),
                     {},
                     {},
                     member.in(m_after).toByteArray()});
        }
    }

    void compareElements(const JsonNode &before, const JsonNode &after, const QString &path)
    {
        const auto hashes = [this](const JsonNode &array, QByteArrayView text) {
            QList<QByteArray> list;
            for (const JsonNode &element : array.children)
                list.append(m_hashes.of(element, text));
            return list;
        };
        const auto pairs
            = alignElements(before, after, hashes(before, m_before), hashes(after, m_after));
        for (const ElementPair &pair : pairs) {
            if (pair.after < 0) {
                add({JsonChange::Type::Removed,
                     elementPath(path, pair.before),
                     {},
                     before.children[pair.before].in(m_before).toByteArray(),
                     {}});
            } else if (pair.before < 0) {
                add({JsonChange::Type::Added,
                     elementPath(path, pair.after),
                     {},
                     {},
                     after.children[pair.after].in(m_after).toByteArray()});
            } else if (pair.moved) {
                add({JsonChange::Type::Moved, elementPath(path, pair.after),
                     elementPath(path, pair.before),
                     before.children[pair.before].in(m_before).toByteArray(),
                     after.children[pair.after].in(m_after).toByteArray()});
            } else {
                compare(before.children[pair.before], after.children[pair.after],
                        elementPath(path, pair.after));
            }
        }
    }

    void add(JsonChange change)
    {
        if (m_diff.changes.size() < mostChanges)
            m_diff.changes.append(std::move(change));
    }

    const QByteArray &m_before;
    const QByteArray &m_after;
    JsonHashes m_hashes;
    JsonDiff m_diff;
};

} // namespace

JsonDiff diffJson(const QByteArray &before, const QByteArray &after)
{
    JsonDiff diff;
    for (const QByteArray *text : {&before, &after}) {
        if (text->size() > longestText)
            diff.notes.append(Tr::tr("JSON of more than %1 MiB is not compared by its values.")
                                  .arg(longestText / 1024 / 1024));
        else if (const auto error = checkJson(*text))
            diff.notes.append(text == &before
                                  ? Tr::tr("The earlier text is no JSON (%1).").arg(error->message)
                                  : Tr::tr("The later text is no JSON (%1).").arg(error->message));
    }
    if (!diff.notes.isEmpty()) {
        diff.compared = false;
        return diff;
    }
    return Comparison(before, after).run();
}

} // namespace Core
