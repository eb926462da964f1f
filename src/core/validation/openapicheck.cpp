// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/openapicheck.h"

#include "core/json/jsonobjectreader.h"
#include "core/json/jsonplace.h"
#include "core/json/schema/schemadocuments.h"
#include "core/mock/pathtemplate.h"
#include "core/tr.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

using Array = PositionedJson::Array;
using Object = PositionedJson::Object;
using Member = PositionedJson::Member;

const QStringList methods {u"get"_s,  u"put"_s,   u"post"_s,  u"delete"_s, u"options"_s,
                           u"head"_s, u"patch"_s, u"trace"_s, u"query"_s};

class Check
{
public:
    explicit Check(const PositionedJson &document)
        : m_document(document)
    {
    }

    QList<FileFinding> run()
    {
        const Member *version = m_document.find(u"openapi");
        // From 3.1 on, responses and paths may be left out.
        m_isStrict = !version || !version->value.as<QString>()
            || version->value.as<QString>()->startsWith("3.0"_L1);
        checkInfo();
        checkPaths();
        checkReferences(m_document);
        return m_findings;
    }

private:
    void add(TextPosition position, const QString &message)
    {
        m_findings += FileFinding {position, jsonPathAt(m_document, position), message};
    }
    void addMissing(const PositionedJson &object, QStringView key)
    {
        JsonErrors errors;
        JsonObjectReader(object, errors).missing(key);
        for (const JsonError &error : errors)
            add(error.position, error.message);
    }
    void require(const PositionedJson &object, QStringView key)
    {
        if (object.as<Object>() && !object.find(key))
            addMissing(object, key);
    }

    void checkInfo()
    {
        require(m_document, u"info");
        if (const Member *info = m_document.find(u"info")) {
            require(info->value, u"title");
            require(info->value, u"version");
        }
        if (m_isStrict)
            require(m_document, u"paths");
    }

    void checkPaths()
    {
        const Member *paths = m_document.find(u"paths");
        const Object *object = paths ? paths->value.as<Object>() : nullptr;
        for (const Member &path : object ? *object : Object()) {
            if (path.key.startsWith("x-"_L1))
                continue;
            if (!path.key.startsWith(u'/'))
                add(path.position, PathTemplate::parse(path.key).error());
            for (const QString &method : methods) {
                if (const Member *operation = path.value.find(method))
                    checkOperation(path, operation->value);
            }
        }
    }

    void checkOperation(const Member &path, const PositionedJson &operation)
    {
        if (m_isStrict)
            require(operation, u"responses");
        static const QRegularExpression status(u"\\A([1-5](\\d\\d|XX)|default|x-.*)\\z"_s);
        if (const Member *responses = operation.find(u"responses")) {
            const Object *object = responses->value.as<Object>();
            for (const Member &each : object ? *object : Object()) {
                if (!status.match(each.key).hasMatch())
                    add(each.position,
                        Tr::tr("“%1” is no status: it is 100 to 599, 2XX or default.")
                            .arg(each.key));
            }
        }
        checkParameters(path, operation);
    }

    // What the path has in braces is a parameter of it, and the other way round.
    void checkParameters(const Member &path, const PositionedJson &operation)
    {
        QSet<QString> declared;
        for (const PositionedJson *holder : {&path.value, &operation}) {
            const Member *list = holder->find(u"parameters");
            const Array *parameters = list ? list->value.as<Array>() : nullptr;
            for (const PositionedJson &each : parameters ? *parameters : Array()) {
                const PositionedJson *parameter = followed(each);
                if (!parameter)
                    return; // it stands in another file, or nowhere
                require(*parameter, u"name");
                require(*parameter, u"in");
                if (textOf(*parameter, u"in") == "path"_L1)
                    declared.insert(textOf(*parameter, u"name"));
            }
        }
        static const QRegularExpression braces(u"\\{([^{}]+)\\}"_s);
        for (auto names = braces.globalMatch(path.key); names.hasNext();) {
            const QString name = names.next().captured(1);
            if (!declared.contains(name))
                add(operation.position,
                    Tr::tr("The path parameter “%1” is not described.").arg(name));
        }
    }

    static QString textOf(const PositionedJson &object, QStringView key)
    {
        const Member *member = object.find(key);
        const QString *text = member ? member->value.as<QString>() : nullptr;
        return text ? *text : QString();
    }

    const PositionedJson *followed(const PositionedJson &value) const
    {
        const QString reference = textOf(value, u"$ref");
        if (reference.isEmpty())
            return &value;
        return reference.startsWith("#/"_L1)
            ? atJsonPointer(m_document, QUrl::fromPercentEncoding(reference.mid(1).toUtf8()))
            : nullptr;
    }

    void checkReferences(const PositionedJson &value)
    {
        for (const PositionedJson &each : value.as<Array>() ? *value.as<Array>() : Array())
            checkReferences(each);
        // Below $id, "#" is another document.
        const Object *object = value.as<Object>();
        if (!object || (value.find(u"$id") && &value != &m_document))
            return;
        static const QStringList data {u"example"_s, u"examples"_s, u"default"_s, u"enum"_s,
                                       u"const"_s};
        for (const Member &each : *object) {
            if (data.contains(each.key) || each.key.startsWith("x-"_L1))
                continue;
            if (each.key == "$ref"_L1 && each.value.as<QString>() && !followedFully(value))
                add(each.value.position,
                    SchemaDocuments::leadsNowhere(each.value.as<QString>()->toStdString()));
            checkReferences(each.value);
        }
    }

    bool followedFully(const PositionedJson &value) const
    {
        return !textOf(value, u"$ref").startsWith("#/"_L1) || followed(value);
    }

    const PositionedJson &m_document;
    QList<FileFinding> m_findings;
    bool m_isStrict = true;
};

} // namespace

QList<FileFinding> openApiFaults(const PositionedJson &document)
{
    return Check(document).run();
}

} // namespace Core
