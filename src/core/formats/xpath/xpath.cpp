// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xpath/xpath.h"

#include "core/tr.h"

#include <pugixml.hpp>

namespace Core {

namespace {

constexpr size_t most = 10'000; // texts

} // namespace

struct XPath::Query
{
    explicit Query(const QString &text)
        : query(text.toUtf8().constData())
    {
    }

    pugi::xpath_query query;
};

Result<XPath> XPath::parse(const QString &text)
{
    XPath path;
    try {
        path.m_query = std::make_shared<const Query>(text);
    } catch (const pugi::xpath_exception &fault) {
        return failure(Tr::tr("“%1” is no XPath: %2. Paths are such as //user/@id.")
                           .arg(text, QString::fromUtf8(fault.what())));
    }
    return path;
}

QStringList XPath::find(const QByteArray &xml) const
{
    pugi::xml_document document;
    if (!document.load_buffer(xml.constData(), size_t(xml.size())))
        return {};
    const pugi::xpath_query &query = m_query->query;
    if (query.return_type() == pugi::xpath_type_boolean)
        return {query.evaluate_boolean(document) ? QStringLiteral("true")
                                                 : QStringLiteral("false")};
    if (query.return_type() != pugi::xpath_type_node_set)
        return {QString::fromStdString(query.evaluate_string(document))};
    QStringList texts;
    const pugi::xpath_query text("string()");
    const pugi::xpath_node_set found = query.evaluate_node_set(document);
    for (const pugi::xpath_node &each : found) {
        if (size_t(texts.size()) >= most)
            break;
        texts += each.attribute() ? QString::fromUtf8(each.attribute().value())
                                  : QString::fromStdString(text.evaluate_string(each));
    }
    return texts;
}

} // namespace Core
