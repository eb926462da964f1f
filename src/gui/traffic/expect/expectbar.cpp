// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/expect/expectbar.h"

#include "core/server/server.h"
#include "gui/icons.h"
#include "gui/traffic/expect/countchoice.h"
#include "gui/traffic/filter/savedfilters.h"
#include "gui/traffic/filteredit.h"
#include "gui/traffic/rows/rowsource.h"
#include "gui/traffic/traffickeys.h"
#include "gui/widgets/notice.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace Gui {

using namespace Qt::StringLiterals;

ExpectBar::ExpectBar(QWidget *parent)
    : QWidget(parent)
    , m_before(new QLabel(this))
    , m_count(new CountChoice(this))
    , m_between(new QLabel(this))
    , m_seconds(new QSpinBox(this))
    , m_start(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_outcome(new Notice(this))
    , m_wanted(new QAction(this))
{
    layOut();
    m_seconds->setRange(0, mostSeconds);
    m_seconds->setValue(usualSeconds);
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    m_wanted->setShortcut(TrafficKeys::of(TrafficKey::Expect));
    m_wanted->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_wanted, &QAction::triggered, this, &ExpectBar::open);
    connect(m_start, &QPushButton::clicked, this, [this] { isWaiting() ? end() : begin(); });
    connect(m_close, &QToolButton::clicked, this, &ExpectBar::close);
    retranslate();
    hide();
}

ExpectBar::~ExpectBar() = default;

void ExpectBar::layOut()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 0, 8, 6);
    all->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_before->setTextFormat(Qt::PlainText);
    m_between->setTextFormat(Qt::PlainText);
    m_before->setBuddy(m_count);
    m_between->setBuddy(m_seconds);
    for (QWidget *widget : QList<QWidget *> {m_before, m_count, m_between, m_seconds, m_start})
        line->addWidget(widget);
    line->addStretch();
    line->addWidget(m_close);
    all->addLayout(line);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    all->addWidget(m_outcome);
}

void ExpectBar::attachTo(QWidget &pane, FilterEdit &filter, SavedFilters &filters)
{
    m_filter = &filter;
    pane.addAction(m_wanted);
    connect(&filters, &SavedFilters::expectWanted, this, &ExpectBar::open);
}

void ExpectBar::setMasking(const Masking *masking)
{
    m_masking = masking;
    connect(masking, &Masking::screenChanged, this, &ExpectBar::look);
}

void ExpectBar::setServer(Core::Server *server)
{
    m_server = server;
    end();
}

void ExpectBar::open()
{
    show();
    m_count->edit();
}

void ExpectBar::close()
{
    end();
    hide();
    if (m_filter)
        m_filter->setFocus(Qt::OtherFocusReason);
}

bool ExpectBar::isWaiting() const
{
    return m_watch && m_watch->state() == State::Pending;
}

void ExpectBar::begin()
{
    auto filter = Core::TrafficFilter::parse(m_filter ? m_filter->text() : QString());
    if (!filter || !m_server) {
        m_outcome->setNotice(Tone::Warning,
                             filter ? tr("No server is shown.") : m_filter->errorText());
        return;
    }
    m_watch = std::make_unique<Core::ExpectWatch>(
        QList<Core::Server *> {m_server}, Core::Expectation(std::move(*filter), m_count->count()),
        std::chrono::seconds(m_seconds->value()));
    connect(m_watch.get(), &Core::ExpectWatch::advanced, this, &ExpectBar::look);
    connect(m_watch.get(), &Core::ExpectWatch::finished, this, [this] {
        look();
        retranslate();
    });
    retranslate();
    look();
    m_watch->start();
}

void ExpectBar::end()
{
    m_watch.reset();
    m_outcome->setNotice(Tone::Info, {});
    retranslate();
}

void ExpectBar::look()
{
    if (!m_watch)
        return;
    const State state = m_watch->state();
    QStringList lines {outcome(state)};
    if (state != State::Met && m_watch->missed() > 0)
        lines << RowSource::notKept(m_watch->missed());
    if (state != State::Met && !m_watch->expectation().nearest().isEmpty())
        lines << tr("The nearest:") << m_watch->expectation().nearestTexts();
    const Tone tone = state == State::Pending ? Tone::Info
        : state == State::Met                 ? Tone::Good
                                              : Tone::Bad;
    m_outcome->setNotice(tone, Masking::shown(m_masking, lines.join(u'\n')));
    m_outcome->setAccessibleName(m_outcome->text());
}

QString ExpectBar::outcome(State state) const
{
    switch (state) {
    case State::Pending:
        return tr("Waiting; %n request(s) match so far.", nullptr,
                  int(m_watch->expectation().count()));
    case State::Met:
        return tr("Passed. %1").arg(m_watch->expectation().sentence());
    case State::Failed:
        return tr("Failed. %1").arg(m_watch->expectation().sentence());
    }
    Q_UNREACHABLE();
}

void ExpectBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_start->click();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ExpectBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExpectBar::retranslate()
{
    m_wanted->setText(TrafficKeys::text(TrafficKey::Expect));
    m_before->setText(tr("Requests that match:"));
    m_between->setText(tr("within"));
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_seconds->setAccessibleName(tr("Seconds to wait"));
    m_start->setText(isWaiting() ? tr("Stop Waiting") : tr("Expect"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace Gui
