// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/programpanel.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/masking/masking.h"
#include "gui/overview/figure.h"
#include "gui/servers/programtexts.h"
#include "gui/widgets/format.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Core::ServerState::Value;

namespace {

constexpr qsizetype shownLines = 12;

QLabel *makeText(bool wraps)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ProgramPanel::ProgramPanel(QWidget *parent)
    : QWidget(parent)
    , m_phase(makeText(true))
    , m_next(new QPushButton)
    , m_restart(new QPushButton)
    , m_figures(new QWidget)
    , m_end(new QWidget)
    , m_lastLines(makeText(false))
    , m_console(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_phase, 1);
    head->addWidget(m_next);
    head->addWidget(m_restart);
    layout->addLayout(head);
    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins({});
    figures->setSpacing(12);
    makeFigures(*figures);
    layout->addWidget(m_figures);
    auto *end = new QVBoxLayout(m_end);
    end->setContentsMargins({});
    m_lastLines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lastLines->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    end->addWidget(m_lastLines);
    end->addWidget(m_console, 0, Qt::AlignLeft);
    layout->addWidget(m_end);
    m_restart->setIcon(icon(IconId::Restart));
    m_next->setIcon(icon(IconId::StopNow));
    m_console->setIcon(icon(IconId::Terminal));
    connect(m_restart, &QPushButton::clicked, this, [this] {
        if (m_server)
            m_server->restart();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_server)
            m_server->hurry();
    });
    connect(m_console, &QPushButton::clicked, this, &ProgramPanel::consoleWanted);
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &ProgramPanel::showPhase);
    retranslate();
}

void ProgramPanel::makeFigures(QLayout &layout)
{
    for (Figure **figure : {&m_cpu, &m_memory, &m_processes, &m_id, &m_starts}) {
        *figure = new Figure;
        layout.addWidget(*figure);
    }
}

void ProgramPanel::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server)
        connect(server, &Core::Server::statusChanged, this, &ProgramPanel::takeStatus);
    takeStatus();
}

// What is left goes on between two samples.
void ProgramPanel::takeStatus()
{
    if (m_server && m_server->status().program)
        m_until = std::chrono::steady_clock::now() + m_server->status().program->left;
}

void ProgramPanel::refresh()
{
    const bool has = m_server && m_server->kind().program;
    setVisible(has);
    m_tick.stop();
    if (!has)
        return;
    const auto &program = m_server->status().program;
    const bool isUnderWay
        = m_server->state() != State::Stopped && m_server->state() != State::Failed;
    const bool isStopping
        = program && isUnderWay && program->phase == Core::ProcessStatus::Phase::Stopping;
    m_figures->setVisible(program && isUnderWay);
    if (program)
        showFigures(*program);
    m_restart->setVisible(isUnderWay);
    m_next->setVisible(isStopping);
    if (isUnderWay && program && program->left > 0ms)
        m_tick.start();
    showPhase();
    showLastLines();
}

void ProgramPanel::showPhase()
{
    using std::chrono::ceil;
    const auto left = ceil<std::chrono::milliseconds>(m_until - std::chrono::steady_clock::now());
    const QString text = m_server ? ProgramTexts::phase(*m_server, std::max(left, 0ms)) : QString();
    m_phase->setText(Masking::shown(m_masking, text));
    m_phase->setVisible(!text.isEmpty());
}

void ProgramPanel::showFigures(const Core::ProcessStatus &program)
{
    const Core::ProcessFigures &figures = program.figures;
    const bool runs = figures.id > 0;
    const QString none = u"–"_s;
    m_cpu->setValue(runs ? QLocale().toString(figures.cpu * 100, 'f', 1) + u" %"_s : none);
    m_memory->setValue(runs ? Format::bytes(figures.residentBytes) : none);
    m_processes->setValue(Format::count(figures.processes));
    m_id->setValue(runs ? QString::number(figures.id) : none);
    m_starts->setValue(Format::count(std::max(program.starts - 1, 0)));
}

void ProgramPanel::showLastLines()
{
    const auto &failure = m_server->failure();
    const bool shows
        = m_server->state() == State::Failed && failure && !failure->lastLines.isEmpty();
    m_end->setVisible(shows);
    if (!shows)
        return;
    const QStringList &all = failure->lastLines;
    QStringList lines;
    for (const QString &line : all.sliced(std::max<qsizetype>(0, all.size() - shownLines)))
        lines += Core::visibleText(line, u"\t");
    m_lastLines->setText(Masking::shown(m_masking, lines.join(u'\n')));
}

void ProgramPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgramPanel::retranslate()
{
    m_restart->setText(tr("Restart"));
    m_next->setText(tr("Next step now"));
    m_next->setToolTip(tr("Do not wait: tell the program to end in a stronger way"));
    m_console->setText(tr("Show console"));
    m_cpu->setCaption(tr("Processor"));
    m_memory->setCaption(tr("Memory"));
    m_processes->setCaption(tr("Processes"));
    m_id->setCaption(tr("Process ID"));
    m_starts->setCaption(tr("Restarts"));
    m_lastLines->setAccessibleName(tr("What the program said last"));
    refresh();
}

} // namespace Gui
