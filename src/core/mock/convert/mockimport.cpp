// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/convert/mockimport.h"

#include "core/formats/content/mediatype.h"
#include "core/mock/convert/mockmerge.h"
#include "core/mock/mockreader.h"
#include "core/mock/openapi/openapicontents.h"
#include "core/mock/openapi/schemacontent.h"
#include "core/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// Schemas and operations of a description, as they are found from the new file.
class Placer
{
public:
    Placer(const QString &source, const QString &target)
        : m_path(QString::fromLatin1(QUrl::toPercentEncoding(
            QFileInfo(target).absoluteDir().relativeFilePath(QFileInfo(source).absoluteFilePath()),
            "/")))
    {
    }

    QString operation(const QString &reference) const
    {
        return reference.startsWith(u'#') ? m_path + reference : reference;
    }
    QByteArray schema(QByteArray text) const
    {
        const QByteArray own = "{\"$ref\":\"#";
        return text.startsWith(own) ? "{\"$ref\":\"" + m_path.toUtf8() + text.mid(own.size() - 1)
                                    : text;
    }

private:
    const QString m_path; // as references have it
};

void makeContent(MockResponse &response, const MockFile &file, const MockRoute &route)
{
    if (response.schema.isEmpty())
        return;
    const QByteArray type = MediaType::parse(response.headers.value("Content-Type")).name;
    SchemaContent content(response, file.documents, type,
                          SchemaContent::seedOf(file, route, response));
    const QByteArray bytes = content.usual();
    const bool isText = QString::fromUtf8(bytes).toUtf8() == bytes;
    response.content = {isJsonType(type) && !bytes.isEmpty() ? MockContent::Kind::Json
                            : isText                         ? MockContent::Kind::Text
                                                             : MockContent::Kind::Bytes,
                        bytes};
    response.yieldsToSchema = false;
}

} // namespace

Result<MockImport> importMock(const QString &source, const QString &target)
{
    auto read = readMockFile(source);
    if (!read)
        return failure(read.error());
    MockImport result {.file = *read, .notes = read->remarks};
    const Placer placer(source, target);
    for (MockRoute &route : result.file.routes) {
        for (MockResponse &response : route.responses) {
            makeContent(response, *read, route);
            response.schema = placer.schema(response.schema);
        }
        route.operation = placer.operation(route.operation);
        route.imported = mockRouteDigest(route);
    }
    result.file.remarks.clear();
    return result;
}

Result<MockImport> importMockAgain(const QString &source, const QString &target)
{
    const auto before = readMockFile(target);
    if (!before)
        return failure(Tr::tr("The file “%1” is there, but no mock file whose edits could be "
                              "kept: %2")
                           .arg(target, before.error()));
    auto now = importMock(source, target);
    if (!now)
        return now;
    now->file = mergeMock(now->file, *before, now->notes);
    return now;
}

} // namespace Core
