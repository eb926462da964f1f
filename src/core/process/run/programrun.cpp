// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/programrun.h"

#include "core/process/placeholders.h"
#include "core/process/port/portfinder.h"
#include "core/process/port/programport.h"
#include "core/process/ready/probetexts.h"
#include "core/process/ready/readinesscheck.h"
#include "core/process/run/programenvironment.h"
#include "core/tr.h"
#include "keeper/keeperprotocol.h"

#include <QUrl>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// When a program that should print its port has not, the kernel is asked.
constexpr auto printPatience = 3s;

QStringList handOverVariables(PortHandOver way)
{
    switch (way) {
    case PortHandOver::Reserved:
    case PortHandOver::Descriptor:
    case PortHandOver::Offered:
    case PortHandOver::Found:
        return {};
    case PortHandOver::ListenFds:
        return {u"LISTEN_FDS=1"_s}; // the keeper adds LISTEN_PID
    case PortHandOver::Nginx:
        return {u"NGINX=%1;"_s.arg(Keeper::handedDescriptor)};
    }
    return {};
}

bool handsDescriptor(PortHandOver way)
{
    return way == PortHandOver::Descriptor || way == PortHandOver::ListenFds
        || way == PortHandOver::Nginx;
}

} // namespace

ProgramRun::ProgramRun(const ProcessPlan &plan, QString url, const ProgramPort *port,
                       QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_url(std::move(url))
    , m_programPort(port)
    , m_readiness(new ReadinessCheck(plan.ready, plan.speaksTls, this))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ProgramRun::overdue);
    connect(m_readiness, &ReadinessCheck::ready, this, &ProgramRun::onReady);
    connect(m_readiness, &ReadinessCheck::waiting, this, [this](const QString &why) {
        emit waiting(m_saysTls ? Tr::tr("It says that it speaks TLS. Tick “Speaks TLS” in the "
                                        "settings of this server.")
                               : why);
    });
    connect(&m_process, &KeptProcess::started, this, &ProgramRun::onStarted);
    connect(&m_process, &KeptProcess::printed, &m_output, &ProgramOutput::add);
    connect(&m_output, &ProgramOutput::seen, this, &ProgramRun::onSeen);
    connect(&m_output, &ProgramOutput::ready, this, &ProgramRun::printed);
    connect(&m_process, &KeptProcess::ended, this, [this](const ExitStatus &status) {
        m_id = 0;
        m_portFinder.reset();
        m_deadline.stop();
        m_output.end();
        emit ended(status);
    });
    connect(&m_process, &KeptProcess::notStarted, this, &ProgramRun::notStarted);
    connect(&m_process, &KeptProcess::emptied, this, [this] {
        m_output.end();
        emit emptied();
    });
}

ProgramRun::~ProgramRun() = default;

Placeholders ProgramRun::placeholders() const
{
    Placeholders known {.port = {}, .host = u"127.0.0.1"_s, .url = m_url, .descriptor = {}};
    // It may have taken another than the one that it was offered.
    if (m_port != 0)
        known.port = QString::number(m_port);
    else if (m_programPort)
        known.port = QString::number(m_programPort->number());
    if (handsDescriptor(m_plan.port))
        known.descriptor = QString::number(Keeper::handedDescriptor);
    return known;
}

SpawnRequest ProgramRun::request(const QStringList &arguments) const
{
    const Placeholders known = placeholders();
    SpawnRequest request;
    request.arguments = known.replaceIn(arguments);
    request.folder = m_plan.folder;
    request.environment
        = ProgramEnvironment::with(known.replaceIn(m_plan.environment) + m_ownEnvironment);
    return request;
}

Result<> ProgramRun::start()
{
    m_ownEnvironment = handOverVariables(m_plan.port);
    if (const auto prepared = m_readiness->prepare(m_ownEnvironment); !prepared)
        return prepared;
    SpawnRequest program = request(m_plan.arguments);
    if (handsDescriptor(m_plan.port))
        program.handedSocket = m_programPort->descriptor();
    return m_process.start(program);
}

void ProgramRun::onStarted(qint64 id)
{
    m_id = id;
    m_deadline.start(m_plan.ready.deadline);
    emit started(id);
    m_readiness->start([this] { return request(m_plan.ready.command); });
    const QHostAddress four(QHostAddress::LocalHost);
    if (handsDescriptor(m_plan.port))
        setPlaces({{.port = m_programPort->number(), .addresses = {four}}});
    else if (m_plan.port == PortHandOver::Reserved)
        setPlaces({{.port = m_programPort->number(),
                    .addresses = {four, QHostAddress(QHostAddress::LocalHostIPv6)},
                    .keeper = keeperId()}});
    else
        findPort();
}

void ProgramRun::findPort()
{
    const bool prints = m_plan.portLine.has_value();
    m_portFinder = std::make_unique<PortFinder>(keeperId(), prints ? printPatience : 0s);
    connect(m_portFinder.get(), &PortFinder::found, this, &ProgramRun::setPlaces);
    connect(m_portFinder.get(), &PortFinder::foreign, this,
            [this](quint16 port) { emit waiting(ProbeTexts::foreign(port)); });
    if (m_programPort)
        m_portFinder->prefer(m_programPort->number());
    emit waiting(prints ? Tr::tr("A line of its output that tells its port is waited for.")
                        : Tr::tr("It does not listen on any port yet."));
    m_portFinder->start();
}

void ProgramRun::onSeen(const ConsoleBatch &batch)
{
    if (!m_readiness)
        return;
    lookForPort(batch);
    m_readiness->addOutput(batch);
}

void ProgramRun::lookForPort(const ConsoleBatch &batch)
{
    for (const ConsoleLine &line : batch.lines) {
        if (m_portFinder)
            m_portFinder->noteDebugger(line.text);
        const auto address = m_plan.portLine ? m_plan.portLine->match(line.text) : std::nullopt;
        if (!address)
            continue;
        m_saysTls = m_saysTls || (address->scheme == "https"_L1 && !m_plan.speaksTls);
        if (m_portFinder && address->port != 0)
            m_portFinder->prefer(address->port);
    }
}

void ProgramRun::setPlaces(const ProgramPlaces &places)
{
    if (m_id == 0)
        return;
    m_port = places.isEmpty() ? quint16(0) : places[0].port;
    m_readiness->setPlaces(places);
}

void ProgramRun::onReady(const QHostAddress &address, quint16 port)
{
    if (m_id == 0)
        return;
    m_port = port;
    m_portFinder.reset();
    m_deadline.stop();
    std::exchange(m_readiness, nullptr)->deleteLater();
    m_output.endLooking();
    QUrl url;
    url.setScheme(m_plan.speaksTls ? u"https"_s : u"http"_s);
    url.setHost(address.toString());
    url.setPort(m_port);
    emit ready(url);
}

} // namespace Core
