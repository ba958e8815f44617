using System.Text;

namespace YenValve.Launcher.Results;

/// <summary>A table in Markdown; the first column is text, the others are figures.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();

    public MarkdownTable(params IReadOnlyList<string> headings)
    {
        Row(headings);
        _text.Append("|---|").Insert(_text.Length, "---:|", headings.Count - 1).Append('\n');
    }

    /// <summary>Adds a row.</summary>
    public MarkdownTable Row(params IReadOnlyList<string> cells)
    {
        _text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
