package akkord.content;

/** Whether entries that are not to be published yet are read as if they were. */
public enum Drafts {
  LEFT_OUT,
  INCLUDED
}
