// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/routeform.h"

#include "gui/icons.h"
#include "gui/mock/fields/fillbox.h"
#include "gui/mock/fields/formrows.h"
#include "gui/mock/form/responseform.h"
#include "gui/widgets/taborder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

RouteForm::RouteForm(QWidget *parent)
    : EntryForm(parent)
    , m_rows(std::make_unique<FormRows>("Gui::RouteForm", nullptr))
    , m_enabled(new QCheckBox)
    , m_name(new QLineEdit)
    , m_method(new QLineEdit)
    , m_pathKind(new QComboBox)
    , m_path(new QLineEdit)
    , m_notes(new QLineEdit)
    , m_choice(new QComboBox)
    , m_responses(new QComboBox)
    , m_add(new QToolButton)
    , m_copy(new QToolButton)
    , m_up(new QToolButton)
    , m_down(new QToolButton)
    , m_remove(new QToolButton)
    , m_form(new ResponseForm)
{
    page()->addLayout(&m_rows->grid());
    page()->addLayout(makeResponseBar());
    page()->addWidget(m_form);
    page()->addStretch(1);
    auto *path = new QWidget;
    auto *pathLayout = new QHBoxLayout(path);
    pathLayout->setContentsMargins({});
    pathLayout->addWidget(m_pathKind);
    pathLayout->addWidget(m_path, 1);
    path->setFocusProxy(m_path);
    m_rows->add("", m_enabled);
    m_rows->add(QT_TR_NOOP("Method:"), m_method);
    m_rows->add(QT_TR_NOOP("Path:"), path);
    m_rows->add(QT_TR_NOOP("Name:"), m_name);
    m_rows->add(QT_TR_NOOP("Notes:"), m_notes);
    m_rows->add(QT_TR_NOOP("Answers:"), m_choice);
    setFocusProxy(m_method);
    connectFields();
    retranslate();
    clear();
    TabOrder::arrangeAround(m_form);
}

RouteForm::~RouteForm() = default;

QBoxLayout *RouteForm::makeResponseBar()
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
    for (QLineEdit *each : {m_name, m_method, m_path, m_notes}) {
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
    if (isWaiting() && index == m_index && wanted == m_response)
        return;
    flush();
    if (!isOutdated() && index == m_index && route == m_original && wanted == m_response)
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
    showFault({});
}

void RouteForm::show()
{
    fillBy([this] {
        widget()->setEnabled(true);
        showFault({});
        const auto present = route();
        if (!present || !(*present == m_original)) {
            const bool isRegex = !m_original.pathRegex.isEmpty();
            m_enabled->setChecked(m_original.isEnabled);
            m_name->setText(m_original.name);
            m_notes->setText(m_original.notes);
            m_method->setText(QString::fromLatin1(m_original.methods.join(", ")));
            m_pathKind->setCurrentIndex(isRegex ? 1 : 0);
            m_path->setText(isRegex ? m_original.pathRegex : m_original.path.text());
            m_choice->setCurrentIndex(int(m_original.choice));
        }
        fillResponses();
        m_form->setResponse(m_original.responses.value(m_response),
                            m_original.choice == Core::MockChoice::Random);
    });
    refresh();
}

void RouteForm::refresh()
{
    const auto count = m_original.responses.size();
    m_rows->setVisible(m_choice, count > 1);
    m_up->setEnabled(m_response > 0);
    m_down->setEnabled(m_response + 1 < count);
    m_remove->setEnabled(count > 1);
}

void RouteForm::retranslate()
{
    m_rows->retranslate();
    m_enabled->setText(tr("Answers requests"));
    m_method->setPlaceholderText(tr("Any"));
    m_name->setPlaceholderText(tr("Shown in the traffic"));
    m_method->setAccessibleName(tr("Method"));
    m_path->setAccessibleName(tr("Path"));
    fillBox(m_pathKind, {tr("Template"), tr("Expression")});
    m_pathKind->setAccessibleName(tr("How the path is written"));
    fillBox(m_choice,
            {tr("The first that fits"), tr("One after the other, again and again"),
             tr("One after the other, then the last"), tr("By chance"),
             tr("As the request prefers")});
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
