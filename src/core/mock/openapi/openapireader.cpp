// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/openapireader.h"

#include "core/mock/openapi/openapiparts.h"
#include "core/mock/openapi/openapiresponses.h"
#include "core/tr.h"

#include <QFileInfo>
#include <QUrl>

#include <array>

namespace Core {

using namespace Qt::StringLiterals;
using Json = SchemaDocuments::Json;

namespace {

constexpr std::array<const char *, 9> methods {"get",  "put",   "post",  "delete", "options",
                                               "head", "patch", "trace", "query"};

// Names of parameters may have any sign there.
QString templateOf(const QString &path)
{
    static const QRegularExpression parameter(u"\\{([^{}]*)\\}"_s);
    static const QRegularExpression sign(u"[^\\w.-]"_s);
    QString result;
    qsizetype end = 0;
    for (auto matches = parameter.globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString name = match.captured(1);
        result += path.mid(end, match.capturedStart() - end) + u'{' + name.replace(sign, u"_"_s)
            + u'}';
        end = match.capturedEnd();
    }
    result += path.mid(end);
    return result.startsWith(u'/') ? result : u'/' + result;
}

// The path of the first server, its variables with their defaults.
QString basePathOf(const OpenApiParts &parts)
{
    const Json &document = parts.documents().main();
    QString url = QString::fromStdString(OpenApiParts::text(document, "basePath"));
    const Json *servers = parts.array(document, "servers");
    if (servers && !servers->empty() && servers->front().is_object()) {
        const Json &server = servers->front();
        url = QString::fromStdString(OpenApiParts::text(server, "url"));
        for (const auto &[name, value] : parts.members(server, "variables")) {
            if (value.is_object())
                url.replace(u'{' + QString::fromStdString(name) + u'}',
                            QString::fromStdString(OpenApiParts::text(value, "default")));
        }
    }
    QString path = QUrl(url).path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.startsWith(u'/') ? path : QString();
}

std::optional<MockRoute> routeOf(OpenApiParts &parts, const QString &path, const QByteArray &method,
                                 const OpenApiOperation &operation)
{
    // "/a?x=1" and "/a#b" stand for several operations of one path.
    static const QRegularExpression end(u"[?#].*"_s);
    QString plain = path;
    plain.remove(end);
    if (plain != path)
        parts.note(
            operation.title,
            Tr::tr("What follows the path, “%1”, is not looked at.").arg(path.mid(plain.size())));
    auto parsed = PathTemplate::parse(templateOf(plain));
    if (!parsed) {
        parts.note(operation.title, parsed.error());
        return {};
    }
    MockRoute route;
    route.name = QString::fromStdString(OpenApiParts::text(*operation.value, "operationId"));
    route.methods = {method};
    route.path = std::move(*parsed);
    route.choice = MockChoice::Prefer;
    route.operation = QString::fromStdString(operation.pointer);
    route.responses = openApiResponses(parts, operation);
    return route;
}

void addPath(OpenApiParts &parts, const std::string &path, const Json &value, MockFile &file)
{
    const QString text = QString::fromStdString(path);
    const Json *item = parts.documents().follow(value);
    if (!item || !item->is_object()) {
        parts.note(text, Tr::tr("The path is not described."));
        return;
    }
    for (const char *method : methods) {
        const Json *operation = parts.object(*item, method);
        if (!operation)
            continue;
        const QByteArray name = QByteArray(method).toUpper();
        auto route = routeOf(parts, text, name,
                             {.value = operation,
                              .pointer = "#/paths" + OpenApiParts::step(path) + '/' + method,
                              .title = QString::fromLatin1(name) + u' ' + text});
        if (route)
            file.routes += std::move(*route);
    }
}

} // namespace

bool isOpenApi(const Json &document)
{
    return document.is_object() && (document.contains("openapi") || document.contains("swagger"));
}

Result<MockFile> openApiMock(const std::shared_ptr<const SchemaDocuments> &documents)
{
    const Json &document = documents->main();
    const QString name = documents->path();
    if (!isOpenApi(document))
        return failure(Tr::tr("The file “%1” is no OpenAPI description: “openapi” or “swagger” "
                              "with the version is missing.")
                           .arg(name));
    OpenApiParts parts(documents);
    const Json *paths = parts.object(document, "paths");
    if (!paths)
        return failure(Tr::tr("The OpenAPI description “%1” has no paths.").arg(name));
    MockFile mock;
    mock.documents.all = documents;
    mock.basePath = basePathOf(parts);
    if (const Json *info = parts.object(document, "info"))
        mock.name = QString::fromStdString(OpenApiParts::text(*info, "title"));
    for (const auto &[path, item] : paths->get_ref<const Json::object_t &>()) {
        if (!path.starts_with("x-"))
            addPath(parts, path, item, mock);
    }
    mock.remarks = parts.notes();
    mock.remarks += documents->unreadable() + documents->missing();
    mock.takeLiterally();
    return mock;
}

} // namespace Core
