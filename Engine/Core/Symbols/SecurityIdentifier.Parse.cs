using QuantConnect.Logging;
using YenValve.Engine;

namespace QuantConnect;

public partial class SecurityIdentifier
{
    /// <summary>Reads an identifier from its text form; throws when it is not one.</summary>
    public static SecurityIdentifier Parse(string? value) =>
        TryParse(value, out var identifier, out var error) ? identifier : throw error!;

    /// <summary>Reads an identifier from its text form.</summary>
    public static bool TryParse(string? value, out SecurityIdentifier identifier) => TryParse(value, out identifier, out _);

    private static bool TryParse(string? value, out SecurityIdentifier identifier, out Exception? error)
    {
        error = null;
        identifier = Empty;
        if (string.IsNullOrWhiteSpace(value) || value == " 0") return true;

        var known = RunContext.Current.Service(_ => new ParsedTable()).ByText;
        if (known.TryGetValue(value, out var found))
        {
            identifier = found ?? Empty;
            return found is not null;
        }

        try
        {
            // the underlying comes last, so the text is read from its end
            var parts = value.Split('|');
            for (var i = parts.Length - 1; i >= 0; i--)
            {
                var pair = parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (pair.Length != 2)
                {
                    error = new FormatException("The string must be splittable on space into two parts.");
                    identifier = Empty;
                    return false;
                }

                identifier = new SecurityIdentifier(pair[0], pair[1].DecodeBase36(), identifier);
                MarketCode(identifier.Market);
            }
        }
        catch (Exception failure)
        {
            error = failure;
            identifier = Empty;
            known[value] = null;
            Log.Error(StringExtensions.Invariant($"SecurityIdentifier.TryParse(): Error parsing SecurityIdentifier: '{value}', Exception: {failure.Message}"));
            return false;
        }

        known[value] = identifier;
        return true;
    }

    private sealed class ParsedTable
    {
        public Dictionary<string, SecurityIdentifier?> ByText { get; } = [];
    }
}
