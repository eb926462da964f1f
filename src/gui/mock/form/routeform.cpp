// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/routeform.h"

#include "core/expressiontexts.h"
#include "gui/icons.h"
#include "gui/mock/form/responseform.h"
#include "gui/widgets/formgrid.h"
#include "gui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace Gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RouteForm::RouteForm(QWidget *parent)
    : QScrollArea(parent)
    , m_grid(new FormGrid)
    , m_enabled(new QCheckBox)
    , m_name(new QLineEdit)
    , m_method(new QLineEdit)
    , m_pathKind(new QComboBox)
    , m_path(new QLineEdit)
    , m_choice(new QComboBox)
    , m_responses(new QComboBox)
    , m_add(new QToolButton)
    , m_copy(new QToolButton)
    , m_up(new QToolButton)
    , m_down(new QToolButton)
    , m_remove(new QToolButton)
    , m_form(new ResponseForm)
    , m_notice(new Notice)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_notice);
    layout->addLayout(m_grid);
    layout->addLayout(makeResponseBar());
    layout->addWidget(m_form);
    layout->addStretch(1);
    m_grid->setContentsMargins({});
    auto *path = new QWidget;
    auto *pathLayout = new QHBoxLayout(path);
    pathLayout->setContentsMargins({});
    pathLayout->addWidget(m_pathKind);
    pathLayout->addWidget(m_path, 1);
    for (QWidget *field :
         {static_cast<QWidget *>(m_enabled), static_cast<QWidget *>(m_method), path,
          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_choice)}) {
        auto *label = new QLabel;
        label->setBuddy(field == path ? m_path : field);
        m_grid->addRow(label, field);
    }
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusProxy(m_method);
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    m_soon.callOnTimeout(this, &RouteForm::take);
    connectFields();
    retranslate();
    clear();
}

QLayout *RouteForm::makeResponseBar()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(2);
    layout->addWidget(m_responses, 1);
    for (const auto &[button, id] :
         {std::pair(m_add, IconId::Add), std::pair(m_copy, IconId::Duplicate),
          std::pair(m_up, IconId::Up), std::pair(m_down, IconId::Down),
          std::pair(m_remove, IconId::Remove)}) {
        button->setIcon(icon(id));
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    return layout;
}

void RouteForm::connectFields()
{
    for (QLineEdit *each : {m_name, m_method, m_path}) {
        connect(each, &QLineEdit::textEdited, this, &RouteForm::tellSoon);
        connect(each, &QLineEdit::editingFinished, this, &RouteForm::flush);
    }
    connect(m_enabled, &QCheckBox::clicked, this, &RouteForm::tellSoon);
    for (QComboBox *each : {m_pathKind, m_choice})
        connect(each, &QComboBox::activated, this, &RouteForm::tellSoon);
    connect(m_form, &ResponseForm::edited, this, &RouteForm::tellSoon);
    connect(m_responses, &QComboBox::activated, this, [this](int index) {
        flush();
        emit responseChosen(index);
    });
    connect(m_add, &QToolButton::clicked, this, [this] { addResponse({}); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (const auto response = m_form->response())
            addResponse(*response);
    });
    connect(m_up, &QToolButton::clicked, this, [this] { moveResponse(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveResponse(1); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        Core::MockRoute changed = m_original;
        changed.responses.removeAt(m_response);
        tell(changed, std::min(m_response, int(changed.responses.size()) - 1));
    });
}

void RouteForm::setRoute(int index, const Core::MockRoute &route, int response)
{
    const int wanted = std::clamp(response, 0, int(route.responses.size()) - 1);
    if (m_soon.isActive() && index == m_index && wanted == m_response)
        return;
    flush();
    if (index == m_index && route == m_original && wanted == m_response)
        return;
    m_index = index;
    m_original = route;
    m_response = wanted;
    show();
}

void RouteForm::clear()
{
    flush();
    m_index = -1;
    m_original = {};
    widget()->setEnabled(false);
    m_notice->setNotice(Tone::Info, {});
}

void RouteForm::show()
{
    m_isShowing = true;
    widget()->setEnabled(true);
    m_notice->setNotice(Tone::Info, {});
    const auto present = route();
    if (!present || !(*present == m_original)) {
        m_enabled->setChecked(m_original.isEnabled);
        m_name->setText(m_original.name);
        m_method->setText(QString::fromLatin1(m_original.methods.join(", ")));
        m_pathKind->setCurrentIndex(m_original.pathRegex.isEmpty() ? 0 : 1);
        m_path->setText(m_original.pathRegex.isEmpty() ? m_original.path.text()
                                                       : m_original.pathRegex);
        m_choice->setCurrentIndex(int(m_original.choice));
    }
    fillResponses();
    m_form->setResponse(m_original.responses.value(m_response),
                        m_original.choice == Core::MockChoice::Random);
    m_isShowing = false;
    refresh();
}

void RouteForm::refresh()
{
    const auto count = m_original.responses.size();
    m_grid->setRowVisible(m_choice, count > 1);
    m_up->setEnabled(m_response > 0);
    m_down->setEnabled(m_response + 1 < count);
    m_remove->setEnabled(count > 1);
}

void RouteForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void RouteForm::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_grid->labelOf(field)))
            label->setText(text);
    };
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int index = std::max(box->currentIndex(), 0);
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(index);
    };
    name(m_method, tr("&Method:"));
    name(m_path->parentWidget(), tr("&Path:"));
    name(m_name, tr("Na&me:"));
    name(m_choice, tr("C&hoose:"));
    m_enabled->setText(tr("Answers requests"));
    m_method->setPlaceholderText(tr("Any"));
    m_name->setPlaceholderText(tr("Shown in the traffic"));
    fill(m_pathKind, {tr("Template"), tr("Expression")});
    m_pathKind->setAccessibleName(tr("How the path is written"));
    fill(m_choice,
         {tr("The first that fits"), tr("One after the other, again and again"),
          tr("One after the other, then the last"), tr("By chance")});
    m_responses->setAccessibleName(tr("Response"));
    const auto help = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    help(m_add, tr("Add a response"));
    help(m_copy, tr("Duplicate this response"));
    help(m_up, tr("Move this response up"));
    help(m_down, tr("Move this response down"));
    help(m_remove, tr("Remove this response"));
    if (m_index >= 0)
        show();
}

} // namespace Gui
