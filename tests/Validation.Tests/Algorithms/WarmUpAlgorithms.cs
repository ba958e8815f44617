namespace YenValve.Validation.Tests.Algorithms;

/// <summary>Goes by the price alone: sound from its first day.</summary>
internal sealed class GoesByPrice : DailySignal
{
    protected override double? Want() => Securities[Btc].Price > 1150m ? 1.0 : 0.0;
}

/// <summary>Holds Bitcoin in one week of two, counted from its own start: what it does depends on when it began.</summary>
internal sealed class CountsFromItsStart : DailySignal
{
    private int _days;

    protected override double? Want() => _days++ / 7 % 2 == 0 ? 1.0 : 0.0;
}
