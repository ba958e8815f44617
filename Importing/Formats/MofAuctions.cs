using System.Globalization;

namespace YenValve.Importing.Formats;

/// <summary>
/// Auctions of super-long JGBs: the Ministry of Finance's monthly auction calendar as it stands on its page (Feb. 7, 2019, 30-year(61)), or a table of
/// dates and maturities. Of all that is auctioned the 20-, 30- and 40-year bonds are taken.
/// </summary>
public sealed class MofAuctions : IPublisher
{
    private const string Header = "released,event,kind,value,note";

    // Bids are taken until 11:50 in Tokyo, and what became of them is told at 12:35.
    private static readonly TimeSpan ResultKnown = new(3, 35, 0);
    private static readonly string[] PageForms = ["MMM. d, yyyy", "MMM d, yyyy", "MMMM d, yyyy"];
    private static readonly ImportTarget Target = new("alternative/mof/jgb_auctions.csv", Header: Header, KeyCells: 3);

    /// <inheritdoc/>
    public string Name => "mof-auctions";

    /// <inheritdoc/>
    public string Description => "auctions of 20-, 30- and 40-year JGBs (date, issue), as the auction calendar of the Ministry of Finance Japan has them";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (Maturity(line[1]) is not { } years) return;
        if (!TryDate(line[0], out var day))
        {
            sink.Refuse(line[0], "not a date");
            return;
        }

        if (!options.Holds(day)) return;
        // The calendar of a month is given out about two months before it begins; a month is safely later, and most changes to it are made by then.
        var known = new DateTime(day.Year, day.Month, 1).AddMonths(-1);
        sink.Add(Target, $"{Stamp(known)},{Stamp(day + ResultKnown)},Auction,,{years} years");
    }

    /// <summary>Years of a super-long bond: 30-year(61), 30-Year or 30; null for a heading and for whatever else is auctioned.</summary>
    private static int? Maturity(string issue)
    {
        var digits = new string([.. issue.TakeWhile(char.IsAsciiDigit)]);
        var rest = issue[digits.Length..];
        var isBond = rest.Length == 0 || rest.Equals("-year", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("-year(", StringComparison.OrdinalIgnoreCase);
        return isBond && digits is ("20" or "30" or "40") ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static bool TryDate(string text, out DateTime day) =>
        Figures.TryDate(text, out day) || DateTime.TryParseExact(text, PageForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Stamp(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
