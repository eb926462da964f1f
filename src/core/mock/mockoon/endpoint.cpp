// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/endpoint.h"

#include <QRegularExpression>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;

namespace {

QString withoutDoubledSlashes(QString path)
{
    static const QRegularExpression doubled(u"/{2,}"_s);
    return path.replace(doubled, u"/"_s);
}

// ":id", ":a-:b" and "*" at the end are the same in a template, everything else is not.
QString templateOf(const QString &path)
{
    static const QRegularExpression odd(u"[{}()?+\\\\\\[\\]]|\\*(?!$)|[^/]\\*"_s);
    if (path.contains(odd))
        return {};
    static const QRegularExpression parameter(u":([A-Za-z_]\\w*)"_s);
    QString text = path;
    text.replace(parameter, u"{\\1}"_s);
    if (text.contains(u':'))
        return {};
    // A wildcard takes at least one segment.
    return text.endsWith(u'*') ? text + u"/**"_s : text;
}

// Reads a path from left to right into an expression.
class Expression
{
public:
    explicit Expression(const QString &path, int depth = 0)
        : m_path(path)
        , m_depth(depth)
    {
        while (m_at < m_path.size())
            addPiece();
    }

    QString text() const { return m_text + u"/?"_s; }

private:
    void addPiece()
    {
        const QChar c = m_path[m_at];
        static const QRegularExpression parameter(u":(\\w+)"_s);
        const auto found = parameter.match(m_path, m_at, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
        if (found.hasMatch()) {
            m_at += found.capturedLength();
            addParameter(found.captured(1));
        } else if (c == u'*') {
            ++m_at;
            m_text += u".+"_s;
        } else if ((c == u'(' || c == u'{') && m_depth < deepest) {
            addGroup(c == u'(' ? u')' : u'}');
        } else {
            if (c == u'\\' && m_at + 1 < m_path.size())
                ++m_at;
            const QString one = m_path.mid(m_at++, 1);
            const QString literal = one == u"/"_s ? one : QRegularExpression::escape(one);
            m_text += takes(u'?') ? u"(?:%1)?"_s.arg(literal) : literal;
        }
    }

    // With the slash before it where it may be missing.
    void addParameter(const QString &name)
    {
        const QString group = u"(?<%1>[^/]+)"_s.arg(name);
        const QString many = u"(?<%1>.+)"_s.arg(name);
        const QString chosen = m_text.contains(u"(?<"_s + name + u'>') ? u"[^/]+"_s : group;
        if (takes(u'?'))
            addOptional(chosen);
        else if (takes(u'*'))
            addOptional(many);
        else
            m_text += takes(u'+') ? many : chosen;
    }

    void addOptional(const QString &group)
    {
        if (m_text.endsWith(u'/')) {
            m_text.chop(1);
            m_text += u"(?:/%1)?"_s.arg(group);
        } else {
            m_text += group + u'?';
        }
    }

    void addGroup(QChar close)
    {
        const qsizetype end = m_path.indexOf(close, m_at);
        const QString inner = m_path.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
        m_at = end < 0 ? m_path.size() : end + 1;
        const QString text = Expression(inner, m_depth + 1).m_text;
        takes(u'?'); // a group may be missing in any case
        m_text += u"(?:%1)?"_s.arg(text);
    }

    bool takes(QChar c)
    {
        const bool isNext = m_at < m_path.size() && m_path[m_at] == c;
        m_at += isNext ? 1 : 0;
        return isNext;
    }

    static constexpr int deepest = 50;

    const QString m_path;
    const int m_depth;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

void setEndpoint(MockRoute &route, const QString &path)
{
    const QString whole = withoutDoubledSlashes(u'/' + path);
    if (const QString text = templateOf(whole); !text.isEmpty()) {
        if (auto parsed = PathTemplate::parse(text)) {
            route.path = std::move(*parsed);
            return;
        }
    }
    QString sent = whole;
    route.pathRegex = Expression(sent.replace(u' ', "%20"_L1)).text();
    if (!QRegularExpression(route.pathRegex).isValid())
        route.pathRegex = QRegularExpression::escape(whole);
}

} // namespace Core::Mockoon
