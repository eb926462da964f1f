// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/emptystate.h"

#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/widgets/menutext.h"
#include "ui_emptystate.h"

#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

constexpr int shownRecentFolders = 3;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    connect(m_ui->serveFolder, &QPushButton::clicked, this, &EmptyState::serveFolderWanted);
    connect(m_ui->newServer, &QPushButton::clicked, this, &EmptyState::newServerWanted);
    m_ui->serveFolder->setIcon(icon(IconId::Serve));
    m_ui->newServer->setIcon(icon(IconId::Add));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_ui->title->setFont(large);
    m_ui->command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->recentTitle->hide();
    setFocusProxy(m_ui->serveFolder);
    updateLook();
}

EmptyState::~EmptyState() = default;

void EmptyState::setRecentFolders(const QStringList &folders)
{
    // One of them may be the reason of the change, in the middle of its click.
    for (QPushButton *button : std::as_const(m_recent)) {
        button->hide();
        button->deleteLater();
    }
    m_recent.clear();
    m_ui->recentTitle->setVisible(!folders.isEmpty());
    for (const QString &folder :
         folders.first(qMin<qsizetype>(shownRecentFolders, folders.size()))) {
        auto *button = new QPushButton(icon(IconId::Folder),
                                       menuText(Core::visibleText(QDir(folder).dirName())), this);
        button->setFlat(true);
        button->setToolTip(u"<qt>"_s
                           + Core::visibleText(QDir::toNativeSeparators(folder)).toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, folder] { emit folderChosen(folder); });
        m_ui->recent->addWidget(button);
        m_recent.append(button);
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    else if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void EmptyState::updateLook()
{
    constexpr QSize size(56, 56);
    m_ui->picture->setPixmap(icon(IconId::Drop, Theme::accent()).pixmap(size, devicePixelRatioF()));
    for (QLabel *label : {m_ui->text, m_ui->hint, m_ui->recentTitle, m_ui->commandTitle}) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, Theme::quietText());
        label->setPalette(quiet);
    }
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = Theme::quietText();
    edge.setAlphaF(0.6F);
    QPen pen(edge, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(rect().adjusted(20, 20, -20, -20), 12, 12);
}

} // namespace Gui
