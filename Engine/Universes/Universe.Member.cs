using System.Collections;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

public abstract partial class Universe
{
    /// <summary>A security in a universe.</summary>
    public sealed class Member
    {
        /// <summary>Makes a member.</summary>
        public Member(DateTime added, Security security, bool isInternal)
        {
            Added = added;
            Security = security;
            IsInternal = isInternal;
        }

        /// <summary>When it joined, in UTC.</summary>
        public DateTime Added { get; init; }

        /// <summary>The security.</summary>
        public Security Security { get; init; }

        /// <summary>Whether only the engine uses it.</summary>
        public bool IsInternal { get; init; }
    }

    /// <summary>A selection that differs from the one before.</summary>
    public class SelectionEventArgs : EventArgs
    {
        /// <summary>Holds a selection.</summary>
        public SelectionEventArgs(HashSet<Symbol> currentSelection) => CurrentSelection = currentSelection;

        /// <summary>The symbols selected.</summary>
        public HashSet<Symbol> CurrentSelection { get; }
    }

    /// <summary>Stands for a selection equal to the one before.</summary>
    public sealed class UnchangedUniverse : IEnumerable<string>, IEnumerable<Symbol>
    {
        /// <summary>The only one there is.</summary>
        public static readonly UnchangedUniverse Instance = new();

        private UnchangedUniverse()
        {
        }

        IEnumerator<Symbol> IEnumerable<Symbol>.GetEnumerator() => Enumerable.Empty<Symbol>().GetEnumerator();

        IEnumerator<string> IEnumerable<string>.GetEnumerator() => Enumerable.Empty<string>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => Enumerable.Empty<object>().GetEnumerator();
    }
}
