// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"
#include "gui/mock/form/entryform.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Gui {

class FormRows;
class ResponseForm;

// A route of a mock file as a form, with one of its responses; main thread.
class RouteForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit RouteForm(QWidget *parent = nullptr);
    ~RouteForm() override;
    Q_DISABLE_COPY_MOVE(RouteForm)

    // What somebody is typing stays; what was typed before for another route is told first.
    void setRoute(int index, const Core::MockRoute &route, int response);
    void clear();

signals:
    void edited(int index, const Core::MockRoute &route);
    void responseChosen(int response);

protected:
    void take() override;
    void retranslate() override;

private:
    QBoxLayout *makeResponseBar();
    void connectFields();
    void show();
    void fillResponses();
    Core::Result<Core::MockRoute> route() const;
    QString takePath(Core::MockRoute &route) const; // what is wrong
    void addResponse(const Core::MockResponse &response);
    void moveResponse(int by);
    void tell(const Core::MockRoute &route, int response);
    void refresh();

    int m_index = -1;
    int m_response = 0;
    Core::MockRoute m_original;
    std::unique_ptr<FormRows> m_rows;
    QCheckBox *m_enabled;
    QLineEdit *m_name;
    QLineEdit *m_method;
    QComboBox *m_pathKind;
    QLineEdit *m_path;
    QLineEdit *m_notes;
    QComboBox *m_choice;
    QComboBox *m_responses;
    QToolButton *m_add;
    QToolButton *m_copy;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    ResponseForm *m_form;
};

} // namespace Gui
