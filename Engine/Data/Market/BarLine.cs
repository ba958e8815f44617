using System.Globalization;

namespace QuantConnect.Data.Market;

/// <summary>Lines of LEAN's bar files: a time, then numbers between commas.</summary>
internal ref struct BarLine
{
    private const decimal TenThousandth = 0.0001m;
    private ReadOnlySpan<char> _rest;

    private BarLine(string line)
    {
        _rest = line;
    }

    internal static T Trade<T>(T bar, SubscriptionDataConfig config, string line, DateTime date, bool scale, bool hasVolume) where T : TradeBar
    {
        var fields = new BarLine(line);
        var factor = scale ? TenThousandth : 1m;
        bar.Symbol = config.Symbol;
        bar.Period = config.Increment;
        bar.Time = fields.Time(config, date);
        bar.Open = fields.Number() * factor;
        bar.High = fields.Number() * factor;
        bar.Low = fields.Number() * factor;
        bar.Close = fields.Number() * factor;
        if (hasVolume) bar.Volume = fields.Number();
        return bar;
    }

    internal static QuoteBar Quote(SubscriptionDataConfig config, string line, DateTime date, bool scale)
    {
        var fields = new BarLine(line);
        var factor = scale ? TenThousandth : 1m;
        var bar = new QuoteBar(true) { Symbol = config.Symbol, Period = config.Increment, Time = fields.Time(config, date) };
        bar.Bid = fields.Side(factor, out var bidSize);
        bar.Ask = fields.Side(factor, out var askSize);
        bar.LastBidSize = bidSize;
        bar.LastAskSize = askSize;
        bar.Value = bar.Close;
        return bar;
    }

    private DateTime Time(SubscriptionDataConfig config, DateTime date)
    {
        var field = Next();
        var local = config.Resolution is Resolution.Daily or Resolution.Hour
            ? DateTime.ParseExact(field, DateFormat.TwelveCharacter, CultureInfo.InvariantCulture)
            : date.Date.AddMilliseconds((double)PlainNumber.Decimal(field));
        return local.ConvertTo(config.DataTimeZone, config.ExchangeTimeZone);
    }

    // a side whose four prices are empty does not exist
    private Bar? Side(decimal factor, out decimal size)
    {
        var open = Next();
        var high = Next();
        var low = Next();
        var close = Next();
        var last = Next();
        size = 0;
        if (open.IsEmpty && high.IsEmpty && low.IsEmpty && close.IsEmpty) return null;

        size = PlainNumber.Decimal(last);
        return new Bar(PlainNumber.Decimal(open) * factor, PlainNumber.Decimal(high) * factor, PlainNumber.Decimal(low) * factor, PlainNumber.Decimal(close) * factor);
    }

    private decimal Number() => PlainNumber.Decimal(Next());

    private ReadOnlySpan<char> Next()
    {
        if (_rest.IsEmpty) throw new FormatException("The line has too few fields.");
        var comma = _rest.IndexOf(',');
        var field = comma < 0 ? _rest : _rest[..comma];
        _rest = comma < 0 ? [] : _rest[(comma + 1)..];
        return field;
    }
}
