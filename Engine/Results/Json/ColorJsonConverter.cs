using System.Drawing;
using System.Globalization;

namespace QuantConnect.Util;

/// <summary>Writes a colour as #RRGGBB, the empty one as an empty text.</summary>
public class ColorJsonConverter : TypeChangeJsonConverter<Color, string>
{
    /// <inheritdoc/>
    protected override string Convert(Color value) =>
        value.IsEmpty ? string.Empty : FormattableString.Invariant($"#{value.R:X2}{value.G:X2}{value.B:X2}");

    /// <inheritdoc/>
    protected override Color Convert(string value)
    {
        if (string.IsNullOrWhiteSpace(value)) return Color.Empty;
        if (value.Length != 7) throw new FormatException($"Unable to convert '{value}' to a Color. Requires string length of 7 including the leading hashtag.");
        return Color.FromArgb(Part(value, 1), Part(value, 3), Part(value, 5));
    }

    private static int Part(string value, int start) =>
        int.TryParse(value.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var part)
            ? part
            : throw new FormatException($"Invalid hex number: {value.Substring(start, 2)}");
}
