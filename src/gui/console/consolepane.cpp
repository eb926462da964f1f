// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/consolepane.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/exchange/filesaving.h"
#include "gui/icons.h"
#include "gui/masking/masking.h"
#include "gui/widgets/background.h"
#include "gui/widgets/format.h"
#include "ui_consolepane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <limits>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::ConsoleSearch;

ConsolePane::ConsolePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConsolePane>())
{
    m_ui->setupUi(this);
    m_ui->hintLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->leftOutLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->leftOutLabel->hide();
    m_ui->inputBox->hide();
    setFocusProxy(m_ui->view);
    prepareBar();
    prepareFinding();
    connect(m_ui->view, &ConsoleView::copied, this, &ConsolePane::tellCopied);
    connect(m_ui->view, &ConsoleView::linkOpened, this, &ConsolePane::openLink);
    connect(m_ui->inputLine, &InputLine::sent, this, [this](const QString &line) {
        if (m_server)
            m_server->sendInput(line);
        m_ui->view->scrollToEnd();
    });
    retranslate();
}

ConsolePane::~ConsolePane() = default;

void ConsolePane::prepareBar()
{
    m_ui->findButton->setIcon(icon(IconId::Search));
    m_ui->timesButton->setIcon(icon(IconId::Recent));
    m_ui->followButton->setIcon(icon(IconId::Follow));
    m_ui->copyButton->setIcon(icon(IconId::Copy));
    m_ui->saveButton->setIcon(icon(IconId::Save));
    m_ui->clearButton->setIcon(icon(IconId::Clear));
    ConsoleView *view = m_ui->view;
    connect(m_ui->findButton, &QToolButton::clicked, this, &ConsolePane::find);
    connect(m_ui->timesButton, &QToolButton::toggled, view, &ConsoleView::setShowsTimes);
    connect(m_ui->wrapButton, &QToolButton::toggled, view, &ConsoleView::setWraps);
    connect(m_ui->followButton, &QToolButton::clicked, view, &ConsoleView::scrollToEnd);
    connect(view, &ConsoleView::atEndChanged, m_ui->followButton, &QToolButton::setChecked);
    connect(m_ui->copyButton, &QToolButton::clicked, this, &ConsolePane::copyAll);
    connect(m_ui->saveButton, &QToolButton::clicked, this, &ConsolePane::save);
    connect(m_ui->clearButton, &QToolButton::clicked, this, [this] {
        if (m_server)
            m_server->clearLog();
    });
}

void ConsolePane::prepareFinding()
{
    m_ui->findBar->hide();
    connect(m_ui->findBar, &FindBar::changed, this, &ConsolePane::look);
    connect(m_ui->findBar, &FindBar::nextWanted, this, [this] { step(1); });
    connect(m_ui->findBar, &FindBar::previousWanted, this, [this] { step(-1); });
    connect(m_ui->findBar, &FindBar::closed, this, &ConsolePane::closeFindBar);
}

void ConsolePane::setMasking(const Masking *masking)
{
    const auto show = [this, masking] { m_ui->view->setShown(Masking::shownNow(masking)); };
    connect(masking, &Masking::screenChanged, this, show);
    show();
}

void ConsolePane::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    m_ui->view->setRing(nullptr);
    if (server) {
        m_ui->view->setRing(&server->console());
        connect(server, &Core::Server::consoleChanged, this, &ConsolePane::refresh);
        connect(server, &Core::Server::stateChanged, this, &ConsolePane::followState);
        connect(server, &QObject::destroyed, this, [this] { m_ui->view->setRing(nullptr); });
    }
    followState();
    look();
}

void ConsolePane::followState()
{
    const bool hasProgram = m_server && m_server->kind().program;
    m_ui->hintLabel->setText(hasProgram ? tr("What the program prints and the server says")
                                        : tr("What the server itself says"));
    m_ui->inputBox->setVisible(hasProgram);
    m_ui->inputLine->setEnabled(hasProgram && m_server->takesInput());
}

// The program's own address is that of the server in front of it, which sees what passes.
void ConsolePane::openLink(QUrl url)
{
    const auto program = m_server ? m_server->status().program : std::nullopt;
    if (program && program->port > 0 && url.port() == program->port && m_server->port() > 0) {
        const QUrl own = m_server->url();
        url.setScheme(own.scheme());
        url.setAuthority(own.authority());
    }
    if (!QDesktopServices::openUrl(url))
        emit told(tr("%1 could not be opened: no browser was found.").arg(url.toString()));
}

// What is not seen is not looked at.
void ConsolePane::refresh()
{
    if (!m_server || !isVisible())
        return;
    m_ui->view->refresh();
    showLeftOut();
    if (m_search.text().isEmpty())
        return;
    std::optional<ConsoleSearch::Match> present;
    if (m_match >= 0 && m_match < m_search.count())
        present = m_search.at(m_match);
    m_search.update(m_server->console());
    m_match = -1;
    if (present) {
        const qsizetype index = m_search.indexFrom(*present);
        if (index < m_search.count() && m_search.at(index) == *present)
            m_match = index;
    }
    m_ui->findBar->setCount(m_match, m_search.count(), m_search.isCut());
}

void ConsolePane::showLeftOut()
{
    const qint64 leftOut = m_server ? m_server->console().leftOut() : 0;
    m_ui->leftOutLabel->setVisible(leftOut > 0);
    if (leftOut == 0)
        return;
    QString text = tr("%n earlier line(s) are not here any more.", nullptr,
                      int(std::min<qint64>(leftOut, std::numeric_limits<int>::max())));
    if (const auto &program = m_server->status().program) {
        text += u' '
            + (program->outputFile.isEmpty()
                   ? tr("To keep all of what the program prints, name a file in the settings.")
                   : tr("What the program printed is in %1.")
                         .arg(Core::visibleText(QDir::toNativeSeparators(program->outputFile))));
    }
    m_ui->leftOutLabel->setText(text);
}

void ConsolePane::find()
{
    const QString selected = m_ui->view->selectedText();
    m_ui->findBar->open(selected.contains(u'\n') ? QString() : selected);
    look();
}

// Anew, from what is in sight on.
void ConsolePane::look()
{
    const QString text = m_ui->findBar->isHidden() ? QString() : m_ui->findBar->text();
    const ConsoleSearch::Match place = m_ui->view->searchPlace();
    m_search.setText(text, m_ui->findBar->sensitivity());
    if (m_server)
        m_search.update(m_server->console());
    m_ui->view->setSearch(text.isEmpty() ? nullptr : &m_search);
    const qsizetype index = m_search.indexFrom(place);
    showMatch(index < m_search.count() ? index : m_search.count() - 1);
    showLeftOut();
}

// Round and round.
void ConsolePane::step(int direction)
{
    const qsizetype count = m_search.count();
    if (count == 0)
        return;
    qsizetype index = m_match + direction;
    if (m_match < 0) {
        index = m_search.indexFrom(m_ui->view->searchPlace());
        index = direction > 0 ? index : index - 1;
    }
    showMatch((index + count) % count);
}

void ConsolePane::showMatch(qsizetype index)
{
    m_match = index;
    m_ui->findBar->setCount(index, m_search.count(), m_search.isCut());
    m_ui->view->showMatch(index >= 0 ? std::optional(m_search.at(index)) : std::nullopt);
}

void ConsolePane::closeFindBar()
{
    m_ui->findBar->hide();
    look();
    m_ui->view->setFocus(Qt::ShortcutFocusReason);
}

void ConsolePane::copyAll()
{
    withText([this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        tellCopied(text);
    });
}

// Masking tens of thousands of lines takes a while.
void ConsolePane::withText(const std::function<void(const QString &)> &use)
{
    if (!m_server)
        return;
    inBackground(
        this,
        [ring = m_server->console(), times = m_ui->timesButton->isChecked(),
         shown = m_ui->view->shown()] { return Core::consoleText(ring, times, shown); },
        use);
}

void ConsolePane::tellCopied(const QString &text)
{
    const auto lines = int(text.count(u'\n')) + (text.endsWith(u'\n') ? 0 : 1);
    emit told(tr("Copied %n line(s)", nullptr, lines));
}

void ConsolePane::save()
{
    withText([this](const QString &text) {
        saveBytes(this, u"console.log"_s, text.toUtf8(),
                  [this](const QString &how) { emit told(how); });
    });
}

// Inside this pane Find and Save mean the console, whatever the window does with the keys.
bool ConsolePane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::Save)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ConsolePane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        find();
    else if (event->matches(QKeySequence::Save))
        save();
    else if (event->key() == Qt::Key_F3)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_Escape && m_ui->findBar->isVisible())
        closeFindBar();
    else
        QWidget::keyPressEvent(event);
}

void ConsolePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ConsolePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConsolePane::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->view->setAccessibleName(tr("Console"));
    m_ui->view->setPlaceholder(tr("Nothing yet: starts, stops and problems appear here."));
    m_ui->inputLine->setPlaceholderText(tr("Send a line to the program"));
    m_ui->inputLine->setAccessibleName(tr("Input of the program"));
    followState();
    showLeftOut();
}

} // namespace Gui
