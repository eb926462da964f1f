// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/commandline.h"
#include "cli/control/controlcommands.h"
#include "cli/desktop.h"
#include "cli/group/execsession.h"
#include "cli/group/groupreporter.h"
#include "cli/group/upsession.h"
#include "cli/inputend.h"
#include "cli/jsonreporter.h"
#include "cli/kindreference.h"
#include "cli/outputstream.h"
#include "cli/servesession.h"
#include "cli/shots/shotssession.h"
#include "cli/textreporter.h"
#include "core/workspace/stopsignals.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace Cli {

namespace {

using namespace std::chrono_literals;

// How long the end waits for a reader that does not read.
constexpr auto readerPatience = 1s;

QByteArray nothing(qint64)
{
    return {};
}

int write(int descriptor, const QByteArray &text, ExitCode code)
{
    OutputStream stream(descriptor, nothing);
    stream.writeImportantLine(text.endsWith('\n') ? text.chopped(1) : text);
    stream.flush(readerPatience);
    return code;
}

int say(const QByteArray &text, ExitCode code)
{
    return write(code == Fine ? STDOUT_FILENO : STDERR_FILENO, text, code);
}

// Beside what a command writes to standard output.
int tell(const QByteArray &text, ExitCode code)
{
    return write(STDERR_FILENO, text, code);
}

// QHttpServer makes Qt load its TLS plugin, OpenSSL and all certificates, which is half the time of
// a start and a quarter of the memory. Servers with TLS use a module of their own.
void doWithoutPlugins()
{
    QCoreApplication::setLibraryPaths({});
    // Since 6.8 Qt finds fault with the order of declarations in Handlebars.
    QLoggingCategory::setFilterRules(
        QStringLiteral("qt.network.ssl.warning=false\nqt.qml.usedbeforedeclared=false"));
}

template<typename Session>
int runSession(Session &session, Reporter &reporter)
{
    QObject::connect(&session, &Session::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    session.start();
    const int code = QCoreApplication::exec();
    reporter.flush(readerPatience);
    return code;
}

int serve(ServeOptions options, const Core::KindRegistry &kinds)
{
    doWithoutPlugins();
    const HandedSockets sockets = HandedSockets::take();
    sockets.give(options.config, options.service);
    OutputStream out(STDOUT_FILENO, JsonReporter::summary);
    OutputStream err(STDERR_FILENO, TextReporter::summary);
    std::unique_ptr<Reporter> reporter;
    if (options.json)
        reporter = std::make_unique<JsonReporter>(out, err, options.quiet);
    else
        reporter = std::make_unique<TextReporter>(out, err, TextStyle {.quiet = options.quiet});
    for (const QString &remark : sockets.remarks({options.config}))
        reporter->note(remark);

    Core::StopSignals signalSource;
    ServeSession session(options, kinds, *reporter);
    QObject::connect(&signalSource, &Core::StopSignals::received, &session, &ServeSession::stop);
    if (options.stopOnEof) {
        const auto *input = new InputEnd(&session);
        QObject::connect(input, &InputEnd::reached, &session, &ServeSession::stopOnce);
    }
    return runSession(session, *reporter);
}

int up(UpOptions options, const Core::KindRegistry &kinds)
{
    doWithoutPlugins();
    options.sockets = HandedSockets::take();
    options.sockets.give(options.group.servers, options.group.service);
    OutputStream out(STDOUT_FILENO, JsonReporter::summary);
    OutputStream err(STDERR_FILENO, TextReporter::summary);
    const auto reporter = makeGroupReporter(options.group, out, err);
    Core::StopSignals signalSource;
    UpSession session(options, kinds, *reporter);
    reporter->show(session.servers());
    QObject::connect(&signalSource, &Core::StopSignals::received, &session, &UpSession::stop);
    if (options.group.stopOnEof) {
        const auto *input = new InputEnd(&session);
        QObject::connect(input, &InputEnd::reached, &session, &UpSession::stopOnce);
    }
    return runSession(session, *reporter);
}

// What takes place between the start and the stop of servers.
template<typename Session, typename Options>
int runAs(const Options &options, const Core::KindRegistry &kinds)
{
    doWithoutPlugins();
    OutputStream err(STDERR_FILENO, TextReporter::summary);
    TextReporter reporter(
        err, err,
        {.quiet = !options.isVerbose, .hasNames = true, .tellsReady = !options.group.quiet});
    Core::StopSignals signalSource;
    Session session(options, kinds, reporter, err);
    QObject::connect(&signalSource, &Core::StopSignals::received, &session, &Session::interrupt);
    return runSession(session, reporter);
}

struct Runner
{
    const Core::KindRegistry &kinds;

    int operator()(const ServeCommand &command) const { return serve(command.options, kinds); }
    int operator()(const KindsCommand &command) const
    {
        return say(kindReference(kinds, command.format), Fine);
    }
    int operator()(const CertificateCommand &command) const
    {
        const CertificateAnswer answer = runCertificate(command.options);
        return say(answer.text, answer.exitCode);
    }
    int operator()(const HistoryCommand &command) const
    {
        const CommandAnswer answer = runHistory(command);
        return answer.text.isEmpty() ? int(answer.exitCode) : tell(answer.text, answer.exitCode);
    }
    int operator()(const UpOptions &options) const { return up(options, kinds); }
    int operator()(const ExecOptions &options) const { return runAs<ExecSession>(options, kinds); }
    int operator()(const ShotsOptions &options) const
    {
        return runAs<ShotsSession>(options, kinds);
    }
    int operator()(const ControlOptions &options) const { return runControl(options, kinds); }
    int operator()(const McpOptions &options) const { return runMcp(options); }
    int operator()(const DoctorCommand &command) const { return runDoctor(command.options); }
    int operator()(const CheckCommand &command) const { return runCheck(command, kinds); }
    int operator()(const OpenWindow &command) const
    {
        if (!hasDisplay())
            return say(command.help, Fine);
        return say("portside: " + becomeWindow().toUtf8(), RanAndFailed);
    }
    int operator()(const SayText &command) const { return say(command.text, command.exitCode); }
};

} // namespace

void prepareProcess()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF)
            ::open("/dev/null", O_RDWR); // the lowest free number: this one
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv(std::getenv("LC_ALL") ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
}

int run(const Core::KindRegistry &kinds)
{
    return std::visit(Runner {kinds},
                      parseCommandLine(QCoreApplication::arguments().mid(1), kinds));
}

} // namespace Cli
