// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/inspectorsettings.h"

#include "core/http/answer/emptystatus.h"
#include "core/kind/makefield.h"
#include "core/process/environment/secretreference.h"
#include "core/proxy/upstream/upstreamurl.h"
#include "kinds/inspector/tr.h"

#include <QDir>

namespace Kinds::Inspector {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

using Core::advanced;
using Core::makeField;

namespace {

template<typename Parsed>
Core::Field checkedBy(Core::Field field, Core::Result<Parsed> (*parse)(const QStringList &),
                      const QString &placeholder)
{
    field.placeholder = placeholder;
    field.check = [parse](const QVariant &value) -> Core::Result<> {
        const auto parsed = parse(value.toStringList());
        return parsed ? Core::Result<>() : Core::failure(parsed.error());
    };
    return field;
}

Core::Field bounded(Core::Field field, qlonglong minimum, qlonglong maximum,
                    const QString &unit = {})
{
    field.minimum = minimum;
    field.maximum = maximum;
    field.unit = unit;
    return field;
}

QList<Core::Field> answerFields()
{
    const QString group = Tr::tr("Answer");
    Core::Field forward = makeField(
        "forward", Text, group, QString(), Tr::tr("Pass on to"),
        Tr::tr("Another server that gets every request, and whose answers are passed back; "
               "without it requests are answered here."));
    forward.placeholder = u"http://127.0.0.1:3000"_s;
    forward.check = [](const QVariant &value) -> Core::Result<> {
        const auto url = Core::UpstreamUrl::parse(value.toString());
        return value.toString().isEmpty() || url ? Core::Result<>() : Core::failure(url.error());
    };
    return {
        bounded(makeField("status", Integer, group, 200, Tr::tr("Status"),
                          Tr::tr("The status of every answer.")),
                200, 599),
        makeField("body", Text, group, QString(), Tr::tr("Text"),
                  Tr::tr("The content of every answer; what is in {{…}} is filled in, as in "
                         "{{body 'id'}}.")),
        checkedBy(advanced(makeField("responseHeaders", Lines, group, QStringList(),
                                     Tr::tr("Header fields"),
                                     Tr::tr("“Name: value” sets a header field of answers, “+Name: "
                                            "value” adds one."))),
                  Core::HeaderRule::parseAll, u"Content-Type: application/json"_s),
        bounded(advanced(makeField("delay", Integer, group, 0, Tr::tr("Delay"),
                                   Tr::tr("Every answer waits so long."))),
                0, 600'000, Tr::tr("ms")),
        advanced(forward),
    };
}

QList<Core::Field> requestFields()
{
    const QString group = Tr::tr("Requests");
    Core::Field signatures = checkedBy(
        makeField("signatures", Lines, group, QStringList(), Tr::tr("Signatures"),
                  Tr::tr("A sender (github, stripe or slack) and the secret that it signs with: "
                         "whether a signature is valid is shown with each request.")),
        SignatureRule::parseAll, u"github It's-a-secret"_s);
    signatures.secret = true;
    return {
        checkedBy(makeField("bins", Lines, group, QStringList(), Tr::tr("Bins"),
                            Tr::tr("Beginnings of paths that are caught apart, with a status and a "
                                   "text if they are answered in a way of their own.")),
                  Bin::parseAll, u"/stripe 200"_s),
        signatures,
    };
}

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qlonglong usualMost = 1024; // MiB

QList<Core::Field> longContentFields()
{
    const QString group = Tr::tr("Requests");
    Core::Field folder
        = makeField("contentFolder", Folder, group, QString(), Tr::tr("Folder for long contents"),
                    Tr::tr("Contents of more than 1 MiB are written to files in this folder, "
                           "whole; without it only what is recorded is kept."));
    return {advanced(folder),
            bounded(advanced(makeField("contentMost", Integer, group, usualMost,
                                       Tr::tr("Room for long contents"),
                                       Tr::tr("When there are more in the folder the oldest are "
                                              "deleted."))),
                    1, 1'000'000, Tr::tr("MiB"))};
}

LongContentPlace longContents(const Core::FieldValues &values)
{
    const QString folder = values.value(u"contentFolder"_s).toString();
    return {.folder = folder.isEmpty() ? QString() : QDir().absoluteFilePath(folder),
            .most = values.value(u"contentMost"_s, usualMost).toLongLong() * mebibyte};
}

// Those that stand elsewhere are looked up now.
Core::Result<QList<SignatureRule>> withSecrets(Core::Result<QList<SignatureRule>> rules)
{
    if (!rules)
        return rules;
    for (SignatureRule &rule : *rules) {
        const auto secret = Core::SecretReference::value(
            SignatureCheck::nameOf(rule.sender), QString::fromUtf8(rule.secret),
            QDir::currentPath(), QProcessEnvironment::systemEnvironment());
        if (!secret)
            return Core::failure(secret.error());
        rule.secret = secret->toUtf8();
    }
    return rules;
}

} // namespace

QList<Core::Field> inspectorFields()
{
    return answerFields() + requestFields() + longContentFields();
}

Core::Result<InspectorSettings> inspectorSettings(const Core::FieldValues &values)
{
    const auto lines = [&values](const QString &key) { return values.value(key).toStringList(); };
    auto headers = Core::HeaderRule::parseAll(lines(u"responseHeaders"_s));
    auto bins = Bin::parseAll(lines(u"bins"_s));
    auto signatures = withSecrets(SignatureRule::parseAll(lines(u"signatures"_s)));
    if (!headers || !bins || !signatures)
        return Core::failure(!headers    ? headers.error()
                                 : !bins ? bins.error()
                                         : signatures.error());
    const int status = values.value(u"status"_s, 200).toInt();
    const QByteArray body = values.value(u"body"_s).toString().toUtf8();
    if (Core::EmptyStatus::is(status) && !body.isEmpty())
        return Core::failure(Core::EmptyStatus::hasNoContent(status));
    return InspectorSettings {.status = status,
                              .body = body,
                              .headers = std::move(*headers),
                              .delay
                              = std::chrono::milliseconds(values.value(u"delay"_s).toLongLong()),
                              .bins = std::move(*bins),
                              .signatures = std::move(*signatures),
                              .forward = values.value(u"forward"_s).toString(),
                              .longContents = longContents(values)};
}

} // namespace Kinds::Inspector
