// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/tree/documenttree.h"

#include "core/formats/content/jsontree.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::JsonNode;

namespace {

QString stepTo(const QString &key)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (plain.match(key).hasMatch())
        return u'.' + key;
    return u'[' + QString::fromUtf8(Core::jsonLiteral(key.toUtf8())) + u']';
}

void addJson(DocumentTree &tree, int parent, DocumentTree::Node node, const JsonNode &json,
             QByteArrayView text)
{
    node.isString = json.type == JsonNode::Type::String;
    if (node.isString)
        node.value = QString::fromUtf8(Core::unescapedJson(json.in(text)));
    else if (json.children.isEmpty())
        node.value = QString::fromUtf8(json.in(text));
    const int place = tree.add(parent, std::move(node));
    if (place < 0)
        return;
    const bool isArray = json.type == JsonNode::Type::Array;
    for (qsizetype i = 0; i < json.children.size() && !tree.isCut; ++i) {
        const JsonNode &child = json.children[i];
        DocumentTree::Node member;
        member.name = isArray ? QString::number(i) : QString::fromUtf8(child.key);
        member.path = isArray ? QString(u'[' + member.name + u']') : stepTo(member.name);
        addJson(tree, place, std::move(member), child, text);
    }
}

void readJson(DocumentTree &tree, const QByteArray &text)
{
    const QList<JsonNode> roots = Core::parseJsonTree(text);
    for (qsizetype i = 0; i < roots.size() && !tree.isCut; ++i) {
        DocumentTree::Node root;
        root.path = u"$"_s;
        root.name = roots.size() > 1 ? QString::number(i + 1) : root.path;
        addJson(tree, 0, std::move(root), roots[i], text);
    }
}

class XmlReader
{
public:
    XmlReader(DocumentTree &tree, const QString &text)
        : m_tree(tree)
        , m_reader(text)
    {
        constexpr int longestEntity = 4'096;
        m_reader.setNamespaceProcessing(false);
        m_reader.setEntityExpansionLimit(longestEntity);
    }

    void run()
    {
        while (!m_reader.atEnd() && !m_tree.isCut) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                open();
            else if (m_reader.isEndElement())
                close();
            else if (m_reader.isCharacters() && !m_reader.isWhitespace())
                m_open.last().text += m_reader.text();
        }
        // A document that ends too early keeps the text of what is open.
        while (!m_open.isEmpty())
            close();
    }

private:
    struct Element
    {
        int place = 0;
        QString text;
        QHash<QString, int> named; // children so far
    };

    void open()
    {
        const QString name = m_reader.qualifiedName().toString();
        const int parent = m_open.isEmpty() ? 0 : m_open.last().place;
        QString path = u'/' + name;
        if (!m_open.isEmpty())
            path += u'[' + QString::number(++m_open.last().named[name]) + u']';
        const int place = add(parent, name, path);
        if (place < 0)
            return;
        m_open.append({place, {}, {}});
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const QString at = u'@' + attribute.qualifiedName();
            const int child = add(place, at, u'/' + at);
            if (child > 0)
                m_tree.nodes[child].value = attribute.value().toString();
        }
    }

    int add(int parent, const QString &name, const QString &path)
    {
        DocumentTree::Node node;
        node.name = name;
        node.path = path;
        return m_tree.add(parent, std::move(node));
    }

    void close()
    {
        const Element element = m_open.takeLast();
        m_tree.nodes[element.place].value = element.text.trimmed();
    }

    DocumentTree &m_tree;
    QXmlStreamReader m_reader;
    QList<Element> m_open;
};

} // namespace

QString DocumentTree::pathOf(int node) const
{
    QStringList steps;
    for (; node > 0; node = nodes[node].parent)
        steps.prepend(nodes[node].path);
    return steps.join(QString());
}

int DocumentTree::add(int parent, Node node)
{
    if (nodes.size() > mostNodes) {
        isCut = true;
        return -1;
    }
    const int place = int(nodes.size());
    node.parent = parent;
    node.row = int(nodes[parent].children.size());
    nodes[parent].children.append(place);
    nodes.append(std::move(node));
    return place;
}

DocumentTree DocumentTree::read(const QByteArray &text, Core::ContentKind kind)
{
    DocumentTree tree;
    tree.nodes.append(Node());
    if (kind == Core::ContentKind::Json)
        readJson(tree, text);
    else if (kind == Core::ContentKind::Xml)
        XmlReader(tree, QString::fromUtf8(text)).run();
    return tree;
}

} // namespace Gui
