namespace YenValve.Algorithms.Policy;

/// <summary>Turns the macro readings into a share of exposure. Pure: what it remembers is in the state.</summary>
public interface IMacroRule
{
    /// <summary>Judges one observation.</summary>
    /// <param name="state">State after the decision before.</param>
    /// <param name="seen">The observation.</param>
    /// <param name="stress">Its macro readings.</param>
    /// <param name="why">Takes the reasons; null where nobody asks for them.</param>
    MacroVerdict Judge(PolicyState state, MarketObservation seen, in MarketStress stress, Explanation? why);

    /// <summary>Whether all that the rule decides by is known, or decided without; if not, nothing is added.</summary>
    bool Knows(in MarketStress stress);
}
