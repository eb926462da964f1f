// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fieldeditor.h"

#include "gui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

#include <limits>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Gui::FieldEditor)
};

template<typename Input>
class EditorOf : public FieldEditor
{
public:
    explicit EditorOf(QWidget *parent)
        : FieldEditor(parent)
        , m_input(new Input)
        , m_row(new QHBoxLayout(this))
    {
        m_row->setContentsMargins({});
        m_row->setSpacing(6);
        m_row->addWidget(m_input, 1);
        setFocusProxy(m_input);
    }
    QWidget *input() const final { return m_input; }

protected:
    Input *m_input;
    QHBoxLayout *m_row;
};

class TextEditor final : public EditorOf<QLineEdit>
{
public:
    TextEditor(const Core::Field &field, QWidget *parent)
        : EditorOf(parent)
    {
        m_input->setPlaceholderText(field.placeholder);
        connect(m_input, &QLineEdit::textEdited, this, &FieldEditor::edited);
        if (field.secret)
            mask();
        else if (field.type == Core::FieldType::Folder || field.type == Core::FieldType::File)
            addBrowse(field);
    }
    QVariant value() const override { return m_input->text(); }
    void setValue(const QVariant &value) override { m_input->setText(value.toString()); }

private:
    void mask()
    {
        m_input->setEchoMode(QLineEdit::Password);
        auto *show = new QToolButton;
        show->setText(Tr::tr("Show"));
        show->setCheckable(true);
        connect(show, &QToolButton::toggled, this, [this](bool on) {
            m_input->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        });
        m_row->addWidget(show);
    }

    void addBrowse(const Core::Field &field)
    {
        auto *browse = new QToolButton;
        browse->setText(Tr::tr("Browse…"));
        browse->setIcon(icon(IconId::Folder));
        browse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(browse, &QToolButton::clicked, this,
                [this, folder = field.type == Core::FieldType::Folder, title = field.label] {
                    openDialog(folder, title);
                });
        m_row->addWidget(browse);
    }

    void openDialog(bool folder, const QString &title)
    {
        auto *dialog = new QFileDialog(this, title, m_input->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        dialog->setOption(QFileDialog::ShowDirsOnly, folder);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_input->setText(path);
            emit edited();
        });
        dialog->open();
    }
};

// A text with suggestions.
class SuggestingEditor final : public EditorOf<QComboBox>
{
public:
    SuggestingEditor(const Core::Field &field, QWidget *parent)
        : EditorOf(parent)
    {
        m_input->setEditable(true);
        m_input->setInsertPolicy(QComboBox::NoInsert);
        for (const Core::FieldChoice &choice : field.choices)
            m_input->addItem(choice.label, choice.value);
        connect(m_input->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_input, &QComboBox::activated, this, [this](int index) {
            setValue(m_input->itemData(index));
            emit edited();
        });
    }
    QVariant value() const override { return m_input->currentText().trimmed(); }
    void setValue(const QVariant &value) override { m_input->setEditText(value.toString()); }
};

class FlagEditor final : public EditorOf<QCheckBox>
{
public:
    FlagEditor(const Core::Field &field, QWidget *parent)
        : EditorOf(parent)
    {
        QString text = field.label;
        m_input->setText(text.replace(u'&', u"&&"_s));
        connect(m_input, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    QVariant value() const override { return m_input->isChecked(); }
    void setValue(const QVariant &value) override { m_input->setChecked(value.toBool()); }
};

// Holds every size in bytes that a person means; QSpinBox ends at 2 GiB.
class IntegerEditor final : public EditorOf<QDoubleSpinBox>
{
public:
    IntegerEditor(const Core::Field &field, QWidget *parent)
        : EditorOf(parent)
    {
        constexpr double largest = 9'007'199'254'740'991; // exact in a double
        const bool bounded = field.minimum != field.maximum;
        m_input->setDecimals(0);
        m_input->setRange(bounded ? double(field.minimum) : -largest,
                          bounded ? double(field.maximum) : largest);
        if (!field.unit.isEmpty())
            m_input->setSuffix(u' ' + field.unit);
        m_input->setMinimumWidth(m_input->fontMetrics().horizontalAdvance(u'0') * 18);
        m_row->setStretch(0, 0);
        m_row->addStretch(1);
        connect(m_input, &QDoubleSpinBox::valueChanged, this, &FieldEditor::edited);
    }
    QVariant value() const override { return qlonglong(m_input->value()); }
    void setValue(const QVariant &value) override
    {
        const QSignalBlocker blocker(m_input);
        m_input->setValue(double(value.toLongLong()));
    }
};

class ChoiceEditor final : public EditorOf<QComboBox>
{
public:
    ChoiceEditor(const Core::Field &field, QWidget *parent)
        : EditorOf(parent)
    {
        for (const Core::FieldChoice &choice : field.choices)
            m_input->addItem(choice.label, choice.value);
        m_row->setStretch(0, 0);
        m_row->addStretch(1);
        connect(m_input, &QComboBox::activated, this, &FieldEditor::edited);
    }
    QVariant value() const override { return m_input->currentData(); }
    void setValue(const QVariant &value) override
    {
        m_input->setCurrentIndex(m_input->findData(value.toString()));
    }
};

class LinesEditor final : public EditorOf<QPlainTextEdit>
{
public:
    LinesEditor(const Core::Field &field, QWidget *parent)
        : EditorOf(parent)
    {
        m_input->setPlaceholderText(field.placeholder);
        m_input->setTabChangesFocus(true);
        m_input->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_input->setFixedHeight(m_input->fontMetrics().lineSpacing() * 4 + 14);
        connect(m_input, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
    QVariant value() const override
    {
        return m_input->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    }
    void setValue(const QVariant &value) override
    {
        if (value.toStringList() == this->value().toStringList())
            return; // keeps the cursor and lines that are still empty
        const QSignalBlocker blocker(m_input);
        m_input->setPlainText(value.toStringList().join(u'\n'));
    }
};

// The wheel scrolls the form; it never changes a value that it happens to pass over.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

FieldEditor *makeEditor(const Core::Field &field, QWidget *parent)
{
    switch (field.type) {
    case Core::FieldType::Text:
        if (!field.choices.isEmpty())
            return new SuggestingEditor(field, parent);
        return new TextEditor(field, parent);
    case Core::FieldType::Folder:
    case Core::FieldType::File:
        return new TextEditor(field, parent);
    case Core::FieldType::Flag:
        return new FlagEditor(field, parent);
    case Core::FieldType::Integer:
        return new IntegerEditor(field, parent);
    case Core::FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case Core::FieldType::Lines:
        return new LinesEditor(field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

FieldEditor *FieldEditor::make(const Core::Field &field, QWidget *parent)
{
    FieldEditor *editor = makeEditor(field, parent);
    editor->input()->setFocusPolicy(Qt::StrongFocus);
    editor->input()->setAccessibleName(field.label);
    editor->input()->setAccessibleDescription(field.help);
    editor->input()->setObjectName(field.key);
    editor->input()->installEventFilter(new WheelGuard(editor));
    return editor;
}

} // namespace Gui
