// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/certificatecommand.h"

#include "core/tls/localauthority.h"
#include "core/tls/truststeps.h"

#include <QDir>
#include <QProcess>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cstdio>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::TrustAction;
using Core::TrustStep;

namespace {

constexpr auto description = R"~(Actions:
  show     where the authority's certificate is, and until when it is valid
  path     its path alone; it is made on first use
  trust    make this computer's programs and your browsers trust it
  forget   undo that

What trust and forget run is shown first; --dry-run shows it only.

Examples:
  portside certificate                  where it is, and until when it is valid
  portside certificate trust --dry-run  what would be run
  curl --cacert "$(portside certificate path)" https://localhost:8443/)~";

CertificateAnswer failed(const QString &why)
{
    return {("portside: " + why.toUtf8()), RanAndFailed};
}

QByteArray fingerprint(const Core::CertificateFacts &facts)
{
    return facts.fingerprint.toHex(':').toUpper();
}

CertificateAnswer show(const std::optional<Core::CertificateFacts> &facts, const QString &path,
                       bool json)
{
    if (json) {
        nlohmann::ordered_json object {{"exists", facts.has_value()},
                                       {"certificate", path.toStdString()}};
        if (facts) {
            object["name"] = facts->name.toStdString();
            object["sha256"] = fingerprint(*facts).toStdString();
            object["expires"] = facts->expires.toString(Qt::ISODate).toStdString();
        }
        return {QByteArray::fromStdString(object.dump())};
    }
    if (!facts)
        return {"There is no authority yet: the first server with --tls makes it, in "
                + path.toUtf8()};
    return {"Certificate  " + path.toUtf8() + "\nName         " + facts->name.toUtf8()
            + "\nSHA-256      " + fingerprint(*facts) + "\nValid until  "
            + facts->expires.toLocalTime().toString(u"yyyy-MM-dd"_s).toLatin1()
            + "\n\nTo trust it: portside certificate trust"
              "\nFor curl:    curl --cacert \"$(portside certificate path)\" URL"};
}

bool runStep(const TrustStep &step)
{
    const QStringList words = step.commandLine(::geteuid() == 0 ? QString() : u"sudo"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(words.constFirst(), words.mid(1));
    constexpr int forEver = -1; // someone may be typing a password
    const bool done = process.waitForStarted() && process.waitForFinished(forEver)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return done || step.mayFail;
}

CertificateAnswer runSteps(const QList<TrustStep> &steps, bool dryRun)
{
    int failures = 0;
    QByteArray commands;
    for (const TrustStep &step : steps) {
        const QByteArray line = step.program.isEmpty()
            ? "# " + step.where.toUtf8() + ": " + step.advice.toUtf8()
            : step.toShell(::geteuid() == 0 ? QString() : u"sudo"_s).toUtf8();
        if (dryRun) {
            commands += line + '\n';
            continue;
        }
        std::fprintf(stderr, "%s\n", line.constData());
        if (!step.program.isEmpty() && !runStep(step))
            ++failures;
    }
    if (failures > 0)
        return failed(u"%1 step(s) failed; see above."_s.arg(failures));
    if (dryRun)
        return {commands};
    return {steps.isEmpty() ? "There is nothing to do." : "Done. Restart the browsers."};
}

} // namespace

void CertificateOptions::addTo(CLI::App &command)
{
    command.add_option("action", action, "What to do; default show")
        ->type_name("show|path|trust|forget")
        ->check(CLI::IsMember({"show", "path", "trust", "forget"}).description(""));
    command.add_flag("--json", json, "For programs; with show");
    command.add_flag("--dry-run", dryRun, "Show what trust or forget would run");
    command.footer(description);
}

CertificateAnswer runCertificate(const CertificateOptions &options)
{
    const auto engine = Core::TlsEngine::load();
    if (!engine)
        return failed(engine.error());
    const QString folder = Core::LocalAuthority::usualFolder();
    const QString path
        = QDir(folder).filePath(QLatin1StringView(Core::LocalAuthority::certificateFile));
    if (options.action == "show") {
        const auto facts = Core::LocalAuthority::look(**engine, folder);
        return facts ? show(*facts, path, options.json) : failed(facts.error());
    }
    if (options.action == "forget" && !QFile::exists(path))
        return {"There is no authority."};
    const auto authority = Core::LocalAuthority::openOrCreate(**engine, folder);
    if (!authority)
        return failed(authority.error());
    if (options.action == "path")
        return {path.toUtf8()};
    return runSteps(
        Core::trustSteps(options.action == "trust" ? TrustAction::Install : TrustAction::Remove,
                         folder, authority->facts().name, Core::TrustPlaces::ofThisMachine()),
        options.dryRun);
}

} // namespace Cli
